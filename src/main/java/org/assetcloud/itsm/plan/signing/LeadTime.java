package org.assetcloud.itsm.plan.signing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.worktime.BackwardDeadlines;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/** How much time a release leaves for its emergency plan, before anybody asks for it (R4.1, decision 18). */
@Component
public class LeadTime {

  private final DraftTable drafts;
  private final SignerTable signers;
  private final PlanDeadlines deadlines;
  private final WorkingCalendars calendars;
  private final Clock clock;

  LeadTime(DraftTable drafts, SignerTable signers, PlanDeadlines deadlines, WorkingCalendars calendars, Clock clock) {
    this.drafts = drafts;
    this.signers = signers;
    this.deadlines = deadlines;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * If its author began to write now.
   *
   * @param lead the longest that the tables count back from the release
   * @param workingDays that this takes, null where it runs day and night
   * @param signDueAt when the last signature is due
   * @param clipped whether there is less time than the tables have
   */
  public record Left(Duration lead, Integer workingDays, Instant draftDueAt, Instant signDueAt, boolean clipped) {}

  /**
   * @param from when the release begins
   * @param to until when an emergency's plan may be signed, null for its beginning
   * @throws Refused where that is over
   */
  public Left of(Instant from, Instant to, boolean emergency, PlanRisk risk) {
    Instant latest = emergency && to != null ? to : from;
    Instant now = clock.instant();
    if (!latest.isAfter(now)) {
      throw Refused.field(latest.equals(from) ? "from" : "to", "上线时间已经过去，请填写将来的时间。");
    }
    PlanUrgency urgency = emergency ? PlanUrgency.EMERGENCY : PlanUrgency.REGULAR;
    Times draft = drafts.of(urgency).times();
    List<BackwardDeadlines.Due> due = deadlines.of(latest, Stream.concat(Stream.of(draft.opened(now)),
        signers.of(new OpenSignatures.Question(PlanForm.FULL, urgency, risk)).stream().map(seat -> seat.times().opened(null))));
    return new Left(draft.reminder(), workingDays(draft), due.get(0).deadline(), due.get(due.size() - 1).deadline(),
        due.stream().anyMatch(BackwardDeadlines.Due::clipped));
  }

  private Integer workingDays(Times draft) {
    if (draft.calendar() == CalendarKind.NATURAL) {
      return null;
    }
    Duration perDay = calendars.current().perDay();
    return Math.toIntExact(draft.reminder().plus(perDay).minusSeconds(1).dividedBy(perDay));
  }
}
