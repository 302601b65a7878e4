package org.assetcloud.itsm.ticket.registration;

import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.shared.text.TypedInstant;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Channel;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.Severity;

/** Reads a registration and says everything that is wrong with it at once (R5.5). */
final class RegistrationCheck {

  private static final Duration LATEST_ENTRY = Duration.ofDays(30);

  private final Registration registration;
  private final Instant now;
  private final FilledIn filledIn = new FilledIn();

  private RegistrationCheck(Registration registration, Instant now) {
    this.registration = registration;
    this.now = now;
  }

  /** @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule */
  static Report report(Registration registration, Instant now) {
    return new RegistrationCheck(registration, now).report();
  }

  private Report report() {
    Category category = filledIn.choice("category", "类别", Category.class, registration.category(), true);
    Channel channel = filledIn.choice("channel", "渠道", Channel.class, registration.channel(), true);
    Severity severity = filledIn.choice("severity", "严重程度", Severity.class, registration.severity(), category == Category.FAULT);
    String title = title(filledIn, registration.title());
    String description = filledIn.text("description", "情况描述", registration.description(), 0, Text.LONGEST);
    Report.Requester requester = new TypedRequester(registration.requesterName(), registration.requesterUnit(),
        registration.requesterKind(), registration.requesterPhone()).read(filledIn);
    Instant reportedAt = reportedAt();
    boolean late = reportedAt.isBefore(now);
    String reason = late ? filledIn.text("lateEntryReason", "补录原因", registration.lateEntryReason(), 1, 1000) : null;
    if (Boolean.FALSE.equals(registration.callAnswered())) {
      filledIn.refuse("callAnswered", "未接来电的回电流程尚未启用，请先回电，再按已接来电登记。");
    }
    filledIn.accepted();
    return new Report(category, severity == null ? Severity.GENERAL : severity, channel, title, description, requester,
        registration.callAnswered(), reportedAt, reason);
  }

  /** A title that is corrected later is read by the same rule. */
  static String title(FilledIn filledIn, String title) {
    return filledIn.line("title", "标题", title, 1, Report.LONGEST_TITLE);
  }

  private Instant reportedAt() {
    TypedInstant said = TypedInstant.of(registration.reportedAt());
    Instant at = said.at();
    if (at != null && !at.isAfter(now) && !at.isBefore(now.minus(LATEST_ENTRY))) {
      return at;
    }
    if (said.typed()) {
      filledIn.refuse("reportedAt", at == null ? said.fault("报告时间") + "。"
          : at.isAfter(now) ? "报告时间不能晚于现在，请改正。" : "只能补录30天以内的报告，请改正报告时间。");
    }
    return now;
  }
}
