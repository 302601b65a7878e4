package org.assetcloud.itsm.change.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;

/** What a caller says when requesting or revising a change, as it was typed; null is absent. Names are those of the contract's fields. */
public record ChangeRequest(
    String title, String reason, String kind, String type, List<String> modules, List<String> units, String implementer, String verifier,
    String windowFrom, String windowTo, Integer downtimeMinutes, String steps, String testEvidence, String backOutSteps, String oldValue,
    String newValue, List<String> tickets, Long template) {

  /** A list in a form is a text, one name per line or divided like this. */
  private static final String DIVIDED = "[\\r\\n、，,；;]+";

  /**
   * What a form or the engine's interfaces submit: lists are texts there.
   *
   * @throws Refused naming each value that is of the wrong kind
   */
  public static ChangeRequest of(Map<String, Object> said) {
    Said values = new Said(said);
    ChangeRequest request = new ChangeRequest(values.text("title"), values.text("reason"), values.text("kind"), values.text("type"),
        values.list("modules"), values.list("units"), values.text("implementer"), values.text("verifier"), values.text("windowFrom"),
        values.text("windowTo"), values.whole("downtimeMinutes"), values.text("steps"), values.text("testEvidence"),
        values.text("backOutSteps"), values.text("oldValue"), values.text("newValue"), values.list("tickets"), values.id("template"));
    values.accepted();
    return request;
  }

  /** As {@link #of} reads it, without what is absent. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("title", title);
    values.put("reason", reason);
    values.put("kind", kind);
    values.put("type", type);
    values.put("modules", lines(modules));
    values.put("units", lines(units));
    values.put("implementer", implementer);
    values.put("verifier", verifier);
    values.put("windowFrom", windowFrom);
    values.put("windowTo", windowTo);
    values.put("downtimeMinutes", downtimeMinutes);
    values.put("steps", steps);
    values.put("testEvidence", testEvidence);
    values.put("backOutSteps", backOutSteps);
    values.put("oldValue", oldValue);
    values.put("newValue", newValue);
    values.put("tickets", lines(tickets));
    values.put("template", template);
    values.values().removeIf(Objects::isNull);
    return values;
  }

  private static String lines(List<String> names) {
    return names == null ? null : String.join("\n", names);
  }

  /** Reads values by their kind and remembers what is wrong. */
  private static final class Said {

    private final Map<String, Object> values;
    private final List<FieldError> errors = new ArrayList<>();

    private Said(Map<String, Object> values) {
      this.values = values;
    }

    private String text(String name) {
      Object value = values.get(name);
      if (value != null && !(value instanceof String)) {
        errors.add(new FieldError(name, "“%s”只能是文字，请改正。".formatted(name)));
        return null;
      }
      return (String) value;
    }

    private List<String> list(String name) {
      String text = text(name);
      return text == null ? null : Arrays.stream(text.split(DIVIDED)).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    private Integer whole(String name) {
      Long value = number(name, 0, 1_000_000);
      return value == null ? null : value.intValue();
    }

    private Long id(String name) {
      return number(name, 1, Long.MAX_VALUE);
    }

    private Long number(String name, long least, long most) {
      Object value = values.get(name);
      if (value == null || "".equals(value)) {
        return null;
      }
      try {
        long number = Long.parseLong(value.toString());
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException unreadable) {
        // refused below, like a number out of range
      }
      errors.add(new FieldError(name, "“%s”须为整数，请改正。".formatted(name)));
      return null;
    }

    private void accepted() {
      if (!errors.isEmpty()) {
        throw Refused.fields(errors);
      }
    }
  }
}
