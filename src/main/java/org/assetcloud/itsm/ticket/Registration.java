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

  /** By this a form asks for {@code reportedAt}; it says nothing that the ticket would not know by itself. */
  public static final String LATE_ENTRY = "lateEntry";

  private static final Map<String, String> YES_OR_NO = Map.of("callAnswered", "是否接听", LATE_ENTRY, "是否补录");

  /**
   * @param said may also have {@link #LATE_ENTRY}
   * @throws Refused naming each value that is of the wrong kind
   */
  public static Registration of(Map<String, Object> said) {
    List<FieldError> errors = new ArrayList<>();
    said.forEach((name, value) -> {
      String yesOrNo = YES_OR_NO.get(name);
      if (yesOrNo != null && value != null && !(value instanceof Boolean)) {
        errors.add(new FieldError(name, "%s只能是或否，请改正。".formatted(yesOrNo)));
      } else if (yesOrNo == null && value != null && !(value instanceof String)) {
        errors.add(new FieldError(name, "“%s”只能是文字，请改正。".formatted(name)));
      }
    });
    if (Boolean.TRUE.equals(said.get(LATE_ENTRY)) && said.get("reportedAt") == null) {
      errors.add(new FieldError("reportedAt", "补录请填写报告时间。"));
    }
    if (!errors.isEmpty()) {
      throw Refused.fields(errors);
    }
    return new Registration(text(said, "category"), text(said, "channel"), text(said, "severity"), text(said, "title"),
        text(said, "description"), text(said, "requesterName"), text(said, "requesterUnit"), text(said, "requesterKind"),
        text(said, "requesterPhone"), (Boolean) said.get("callAnswered"), text(said, "reportedAt"), text(said, "lateEntryReason"));
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
