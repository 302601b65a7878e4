package org.assetcloud.itsm.change.due;

import java.time.Clock;
import java.time.Instant;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.stereotype.Component;

/** An emergency is what happens now (R7.4): what has time to wait is voted about beforehand by everybody, not by one. */
@Component
public class EmergencyWindow {

  private static final String STEP = "WINDOW_AHEAD";

  private final DeadlineTable table;
  private final WorkingCalendars calendars;
  private final Clock clock;

  EmergencyWindow(DeadlineTable table, WorkingCalendars calendars, Clock clock) {
    this.table = table;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Why a window that begins then is no emergency's, a Chinese sentence; null where it is. */
  public String fault(Instant from) {
    Instant now = clock.instant();
    if (!from.isAfter(now)) {
      return null;
    }
    DeadlineTable.Length ahead = table.of(STEP, ChangeType.EMERGENCY);
    Instant latest = calendars.current().add(ahead.calendar(), now, ahead.duration()).instant();
    return from.isAfter(latest) ? "紧急变更的窗口最迟须在 %s 之前开始；不必立即处理的请按一般变更办理。".formatted(InWords.instant(latest)) : null;
  }

  /** @throws Refused where the change is an emergency whose window is too far ahead to be let go by one vote */
  public void check(Change change) {
    String fault = change.content().emergency() ? fault(change.content().window().from()) : null;
    if (fault != null) {
      throw Refused.field("windowFrom", fault);
    }
  }
}
