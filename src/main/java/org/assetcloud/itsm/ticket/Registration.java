package org.assetcloud.itsm.ticket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;

/** What a caller says when registering a ticket, as it was typed; null is absent. Names are those of the contract's fields. */
public record Registration(
    String category, String channel, String severity, String title, String description, String requesterName, String requesterUnit,
    String requesterKind, String requesterPhone, Boolean callAnswered, String reportedAt, String lateEntryReason) {

  /** @throws Refused naming each value that is of the wrong kind */
  public static Registration of(Map<String, Object> said) {
    List<FieldError> errors = new ArrayList<>();
    Object answered = said.get("callAnswered");
    if (answered != null && !(answered instanceof Boolean)) {
      errors.add(new FieldError("callAnswered", "是否接听只能是或否，请改正。"));
    }
    said.forEach((name, value) -> {
      if (!name.equals("callAnswered") && value != null && !(value instanceof String)) {
        errors.add(new FieldError(name, "“%s”只能是文字，请改正。".formatted(name)));
      }
    });
    if (!errors.isEmpty()) {
      throw Refused.fields(errors);
    }
    return new Registration(text(said, "category"), text(said, "channel"), text(said, "severity"), text(said, "title"),
        text(said, "description"), text(said, "requesterName"), text(said, "requesterUnit"), text(said, "requesterKind"),
        text(said, "requesterPhone"), (Boolean) answered, text(said, "reportedAt"), text(said, "lateEntryReason"));
  }

  /** What was said, by the fields' names, without what is absent. */
  public Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("category", category);
    values.put("channel", channel);
    values.put("severity", severity);
    values.put("title", title);
    values.put("description", description);
    values.put("requesterName", requesterName);
    values.put("requesterUnit", requesterUnit);
    values.put("requesterKind", requesterKind);
    values.put("requesterPhone", requesterPhone);
    values.put("callAnswered", callAnswered);
    values.put("reportedAt", reportedAt);
    values.put("lateEntryReason", lateEntryReason);
    values.values().removeIf(Objects::isNull);
    return values;
  }

  private static String text(Map<String, Object> said, String name) {
    return (String) said.get(name);
  }
}
