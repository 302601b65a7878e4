package org.assetcloud.itsm.plan.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/** When a short plan is enough for the moment, and by when the full one follows (R4.1): an emergency outside of office hours. */
@Component
public class NightPlan {

  private static final LocalTime FULL_PLAN_DUE = LocalTime.NOON;
  private static final Duration LEAST = Duration.ofHours(1);

  private final WorkingCalendars calendars;
  private final Clock clock;

  NightPlan(WorkingCalendars calendars, Clock clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Why a short plan is not taken now, a Chinese sentence; null where it is. */
  String refusal(EmergencyPlan plan) {
    if (!plan.emergency()) {
      return "只有紧急变更可以先用简要方案，请填写完整方案。";
    }
    if (plan.progress().full() != null || !plan.progress().status().beforeRelease()) {
      return "简要方案已经用过，请填写完整方案。";
    }
    return working(clock.instant()) ? "工作时间内须填写完整方案；简要方案只用于夜间等非工作时间的紧急变更。" : null;
  }

  /**
   * 12:00 of the first working day whose office hours begin after the short plan was handed in; where it was signed so late that hardly
   * anything of that is left, after it was signed (decision 18).
   */
  public Instant fullPlanDue(Instant handedIn, Instant signed) {
    Instant due = noonAfter(handedIn);
    return signed.plus(LEAST).isAfter(due) ? noonAfter(signed) : due;
  }

  private Instant noonAfter(Instant handedIn) {
    LocalDate day = LocalDate.ofInstant(handedIn, Zone.SHANGHAI);
    while (!calendars.current().isWorkingDay(day) || begunBy(day, handedIn)) {
      day = day.plusDays(1);
    }
    return day.atTime(FULL_PLAN_DUE).atZone(Zone.SHANGHAI).toInstant();
  }

  private boolean begunBy(LocalDate day, Instant moment) {
    Instant midnight = day.atStartOfDay(Zone.SHANGHAI).toInstant();
    Instant nextSecond = moment.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    return !moment.isBefore(midnight) && !calendars.current().between(CalendarKind.OFFICE, midnight, nextSecond).duration().isZero();
  }

  private boolean working(Instant now) {
    return calendars.current().segments(CalendarKind.OFFICE, now, now.plusSeconds(1)).get(0).counted();
  }
}
