package org.assetcloud.itsm.change.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.calendar.ChangeCalendar;
import org.assetcloud.itsm.change.calendar.LiftFreeze;
import org.assetcloud.itsm.change.web.FreezesController.FreezeAnswer;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The calendar of changes and freezes (R7.4), to look at and as a feed for calendars on other devices. */
@Tag(name = "变更")
@RestController
@RequestMapping("/api/changes")
class CalendarController {

  private static final int MOST_DAYS = 366;
  private static final int DAYS_BACK = 30;
  private static final int DAYS_AHEAD = 335;

  private final ChangeCalendar calendar;
  private final Readers readers;
  private final CalendarFeed feed;
  private final LiftFreeze liftFreeze;
  private final Clock clock;

  CalendarController(ChangeCalendar calendar, Readers readers, CalendarFeed feed, LiftFreeze liftFreeze, Clock clock) {
    this.calendar = calendar;
    this.readers = readers;
    this.feed = feed;
    this.liftFreeze = liftFreeze;
    this.clock = clock;
  }

  record Days(List<ChangeAnswer> changes, List<FreezeAnswer> freezes) {}

  @Operation(summary = "一段时间内的变更和冻结期")
  @GetMapping("/calendar")
  @Transactional(readOnly = true)
  public Days days(
      @Parameter(description = "第一天，如 2026-03-01") @RequestParam LocalDate from,
      @Parameter(description = "最后一天，最多 366 天") @RequestParam LocalDate to) {
    readers.check("变更");
    if (to.isBefore(from)) {
      throw Refused.field("to", "最后一天不能早于第一天，请改正。");
    }
    if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      throw Refused.field("to", "一次最多查询 366 天，请缩短。");
    }
    Window window = window(from, to);
    return new Days(calendar.changes(window).stream().map(ChangeAnswer::line).toList(),
        calendar.freezes(window).stream().map(freeze -> FreezeAnswer.of(freeze, liftFreeze.offered(freeze))).toList());
  }

  @Operation(summary = "变更日历，iCalendar 格式，供其他日历订阅")
  @GetMapping(path = "/calendar.ics", produces = "text/calendar")
  @Transactional(readOnly = true)
  public ResponseEntity<String> subscribed() {
    readers.check("变更");
    LocalDate today = LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
    Window window = window(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD));
    return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
        .body(feed.of(calendar.changes(window), calendar.freezes(window)));
  }

  private static Window window(LocalDate first, LocalDate last) {
    return new Window(first.atStartOfDay(Zone.SHANGHAI).toInstant(), last.plusDays(1).atStartOfDay(Zone.SHANGHAI).toInstant());
  }
}
