package org.assetcloud.itsm.worktime.web;

import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.assetcloud.itsm.worktime.Deadline;
import org.assetcloud.itsm.worktime.Elapsed;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counts working time for whoever asks (R5.6, R5.7). */
@RestController
@RequestMapping("/api/worktime")
class WorkingTimeController {

  record DeadlineAnswer(Instant deadline, boolean provisional) {}

  record ElapsedAnswer(Duration elapsed, boolean provisional) {}

  private final WorkingCalendars calendars;

  WorkingTimeController(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @GetMapping("/deadline")
  DeadlineAnswer deadline(@RequestParam Instant start, @RequestParam Duration duration, @RequestParam CalendarKind calendar) {
    Deadline deadline = calendars.current().add(calendar, start, duration);
    return new DeadlineAnswer(deadline.instant(), deadline.provisional());
  }

  @GetMapping("/elapsed")
  ElapsedAnswer elapsed(@RequestParam Instant start, @RequestParam Instant end, @RequestParam CalendarKind calendar) {
    Elapsed elapsed = calendars.current().between(calendar, start, end);
    return new ElapsedAnswer(elapsed.duration(), elapsed.provisional());
  }
}
