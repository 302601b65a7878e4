package org.assetcloud.itsm.ticket;

import java.time.Instant;
import org.assetcloud.itsm.shared.text.NameForm;

/**
 * What was reported: the facts of a ticket that no step changes; only what was mistyped is corrected.
 *
 * @param callAnswered for calls; null where it is not known or no call
 * @param reportedAt when the clocks start
 * @param lateEntryReason why it is entered only now (补录); null where it is not late
 */
public record Report(
    Category category, Severity severity, Channel channel, String title, String description, Requester requester, Boolean callAnswered,
    Instant reportedAt, String lateEntryReason) {

  public static final int LONGEST_TITLE = 200;

  /** Who reported it (R1.1); kind and phone may be null. */
  public record Requester(String name, String unit, RequesterKind kind, String phone) {

    public static final int LONGEST_NAME = 100;

    private static final int COMPARED_NAME = 200;
    private static final int COMPARED_UNIT = 400;

    /** What is compared of a name. */
    public static String nameForm(String name) {
      return NameForm.key(name, COMPARED_NAME);
    }

    /** What is compared of a unit. */
    public static String unitForm(String unit) {
      return NameForm.key(unit, COMPARED_UNIT);
    }
  }

  public boolean lateEntry() {
    return lateEntryReason != null;
  }

  public Report corrected(String rightTitle, Requester rightRequester) {
    return new Report(category, severity, channel, rightTitle, description, rightRequester, callAnswered, reportedAt, lateEntryReason);
  }
}
