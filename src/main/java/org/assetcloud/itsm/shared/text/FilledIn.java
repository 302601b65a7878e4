package org.assetcloud.itsm.shared.text;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
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

  /** The time, in whole seconds, that was typed with its offset from UTC; null where none was. */
  public Instant instant(String field, String label, String value) {
    if (value == null || value.isBlank()) {
      refuse(field, "请填写%s。".formatted(label));
      return null;
    }
    try {
      return OffsetDateTime.parse(value).toInstant().truncatedTo(ChronoUnit.SECONDS);
    } catch (DateTimeParseException unreadable) {
      refuse(field, "%s须带时区，例如 2026-03-02T20:00:00+08:00。".formatted(label));
      return null;
    }
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
