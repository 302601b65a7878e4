package org.assetcloud.itsm.worktime.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.program.OpenToPrograms;
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
@Tag(name = "工作时间", description = "按自然时间或法定工作时间计算时限")
@RequestMapping("/api/worktime")
class WorkingTimeController {

  record DeadlineAnswer(Instant deadline, boolean provisional) {}

  record ElapsedAnswer(Duration elapsed, boolean provisional) {}

  private static final String KINDS = "NATURAL 自然时间（7×24 小时），OFFICE 法定工作日的办公时间";

  private final WorkingCalendars calendars;

  WorkingTimeController(WorkingCalendars calendars) {
    this.calendars = calendars;
  }

  @OpenToPrograms(as = Role.AUDITOR)
  @GetMapping("/deadline")
  @Operation(summary = "从某一时刻起计满一段时长是什么时候", description = "涉及尚未公布安排的年份时 provisional 为 true。")
  DeadlineAnswer deadline(
      @Parameter(description = "开始时间，须带时区", example = "2026-02-14T17:00:00+08:00") @RequestParam Instant start,
      @Parameter(description = "以 PT 开头的时长", example = "PT2H30M") @RequestParam Duration duration,
      @Parameter(description = KINDS) @RequestParam CalendarKind calendar) {
    Deadline deadline = calendars.current().add(calendar, start, duration);
    return new DeadlineAnswer(deadline.instant(), deadline.provisional());
  }

  @OpenToPrograms(as = Role.AUDITOR)
  @GetMapping("/elapsed")
  @Operation(summary = "两个时刻之间计了多少时间", description = "涉及尚未公布安排的年份时 provisional 为 true。")
  ElapsedAnswer elapsed(
      @Parameter(description = "开始时间，须带时区", example = "2026-02-14T17:00:00+08:00") @RequestParam Instant start,
      @Parameter(description = "结束时间，须带时区", example = "2026-02-24T09:30:00+08:00") @RequestParam Instant end,
      @Parameter(description = KINDS) @RequestParam CalendarKind calendar) {
    Elapsed elapsed = calendars.current().between(calendar, start, end);
    return new ElapsedAnswer(elapsed.duration(), elapsed.provisional());
  }
}
