package org.assetcloud.itsm.shared.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;

/** Reads what somebody filled in, field by field, and says everything that is wrong with it at once. */
public final class FilledIn {

  private final List<FieldError> errors = new ArrayList<>();

  /** The text as it was typed, of {@code least} to {@code most} characters. */
  public String text(String field, String label, String value, int least, int most) {
    String fault = Text.fault(label, value, least, most);
    if (fault != null) {
      refuse(field, fault);
    }
    return value;
  }

  /** As {@link #text}; null where nothing was typed. */
  public String textIfAny(String field, String label, String value, int most) {
    return value == null || value.isEmpty() ? null : text(field, label, value, 1, most);
  }

  /** As {@link #text}, of a text of one line. */
  public String line(String field, String label, String value, int least, int most) {
    String fault = Text.lineFault(label, value, least, most);
    if (fault != null) {
      refuse(field, fault);
    }
    return value;
  }

  /** As {@link #line}; null where nothing was typed. */
  public String lineIfAny(String field, String label, String value, int most) {
    return value == null || value.isEmpty() ? null : line(field, label, value, 1, most);
  }

  /** One of the values by its name; null where nothing was chosen. */
  public <E extends Enum<E>> E choice(String field, String label, Class<E> type, String value, boolean required) {
    if (value == null || value.isEmpty()) {
      if (required) {
        refuse(field, "请选择%s。".formatted(label));
      }
      return null;
    }
    return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(value)).findFirst().orElseGet(() -> {
      refuse(field, "%s没有“%s”这一项，请重新选择。".formatted(label, value));
      return null;
    });
  }

  /** The time that was typed, as {@link TypedInstant} reads it; null where it cannot be read or none was. */
  public Instant instant(String field, String label, String value) {
    TypedInstant said = TypedInstant.of(value);
    if (said.at() == null) {
      refuse(field, said.fault(label) + "。");
    }
    return said.at();
  }

  public void refuse(String field, String message) {
    errors.add(new FieldError(field, message));
  }

  /** @throws Refused naming every field that breaks a rule */
  public void accepted() {
    if (!errors.isEmpty()) {
      throw Refused.fields(errors);
    }
  }
}
