package org.assetcloud.itsm.ticket;

import java.util.Map;
import org.assetcloud.itsm.shared.form.FormValues;

/** What a caller says when registering a ticket, as it was typed; null is absent. Names are those of the contract's fields. */
public record Registration(
    String category, String channel, String severity, String title, String description, String requesterName, String requesterUnit,
    String requesterKind, String requesterPhone, Boolean callAnswered, String reportedAt, String lateEntryReason) {

  /** By this a form asks for {@code reportedAt}; it says nothing that the ticket would not know by itself. */
  public static final String LATE_ENTRY = "lateEntry";

  private static final Map<String, String> LABELS = Map.of("callAnswered", "是否接听", LATE_ENTRY, "是否补录");

  /**
   * @param said may also have {@link #LATE_ENTRY}
   * @throws org.assetcloud.itsm.shared.Refused naming each value that is of the wrong kind
   */
  public static Registration of(Map<String, Object> said) {
    FormValues values = new FormValues(said, LABELS);
    if (Boolean.TRUE.equals(values.yesOrNo(LATE_ENTRY)) && said.get("reportedAt") == null) {
      values.refuse("reportedAt", "补录请填写报告时间。");
    }
    return values.read(Registration.class);
  }
}
