package org.assetcloud.itsm.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assetcloud.itsm.worktime.CalendarKind.NATURAL;
import static org.assetcloud.itsm.worktime.CalendarKind.OFFICE;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.shared.Refused;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

  @Test
  void bothDeliveredYearsHave248WorkingDays() {
    assertThat(DELIVERED.workingDays(2025)).isEqualTo(248);
    assertThat(DELIVERED.workingDays(2026)).isEqualTo(248);
  }

  @Test
  void theEndOfADayStillCountsAndTheNextSecondIsTomorrow() {
    assertThat(add("2026-03-02T16:30", "PT1H")).isEqualTo(at("2026-03-02T17:30"));
    assertThat(add("2026-03-02T16:30", "PT1H1S")).isEqualTo(at("2026-03-03T09:00:01"));
    assertThat(add("2026-03-02T17:30", "PT0S")).isEqualTo(at("2026-03-02T17:30"));
  }

  @Test
  void lunchDoesNotCount() {
    assertThat(add("2026-03-02T11:30", "PT1H")).isEqualTo(at("2026-03-02T14:00"));
    assertThat(DELIVERED.between(OFFICE, at("2026-03-02T11:30"), at("2026-03-02T13:45")).duration()).isEqualTo(Duration.ofMinutes(45));
  }

  @Test
  void theNineDaysOfSpringFestivalAreSkippedAndTheSaturdayBeforeIsWorked() {
    assertThat(add("2026-02-14T17:00", "PT1H")).isEqualTo(at("2026-02-24T09:30"));
    assertThat(DELIVERED.isWorkingDay(LocalDate.of(2026, 2, 14))).isTrue();
    assertThat(DELIVERED.isWorkingDay(LocalDate.of(2026, 2, 23))).isFalse();
  }

  @Test
  void subtractingAWholeSpanGivesItsBeginningAndASecondMoreTheSpanBefore() {
    assertThat(subtract("2026-03-03T12:00", "PT3H")).isEqualTo(at("2026-03-03T09:00"));
    assertThat(subtract("2026-03-03T17:30", "PT4H")).isEqualTo(at("2026-03-03T13:30"));
    assertThat(subtract("2026-03-03T17:30", "PT4H1S")).isEqualTo(at("2026-03-03T11:59:59"));
    assertThat(subtract("2026-03-03T12:00", "PT3H1S")).isEqualTo(at("2026-03-02T17:29:59"));
  }

  @Test
  void beforeAMondayComesTheFridayOrTheSaturdayThatIsWorked() {
    assertThat(subtract("2026-03-09T09:00", "PT1H")).isEqualTo(at("2026-03-06T16:30"));
    assertThat(subtract("2026-05-11T09:00", "PT1H")).isEqualTo(at("2026-05-09T16:30"));
    assertThat(subtract("2026-05-11T10:00", "PT9H")).isEqualTo(at("2026-05-08T16:30"));
  }

  @Test
  void aReleaseAfterSpringFestivalIsPreparedForBeforeIt() {
    assertThat(subtract("2026-02-24T10:00", "PT1H")).isEqualTo(at("2026-02-24T09:00"));
    assertThat(subtract("2026-02-24T10:00", "PT1H1S")).isEqualTo(at("2026-02-14T17:29:59"));
    assertThat(subtract("2026-02-24T10:00", "PT14H")).isEqualTo(at("2026-02-13T10:00"));
  }

  @Test
  void aReleaseAtLunchOrByNightCountsFromTheWorkBefore() {
    assertThat(subtract("2026-03-03T12:45", "PT30M")).isEqualTo(at("2026-03-03T11:30"));
    assertThat(subtract("2026-03-03T13:30", "PT3H")).isEqualTo(at("2026-03-03T09:00"));
    assertThat(subtract("2026-03-04T00:00", "PT30M")).isEqualTo(at("2026-03-03T17:00"));
    assertThat(subtract("2026-03-07T00:00", "PT7H")).isEqualTo(at("2026-03-06T09:00"));
    assertThat(subtract("2026-03-04T00:00", "PT0S")).isEqualTo(at("2026-03-04T00:00"));
  }

  @Test
  void naturalTimeIsSubtractedAcrossTheNightAndIsNeverProvisional() {
    Deadline deadline = DELIVERED.subtract(NATURAL, at("2027-02-15T00:20"), Duration.ofMinutes(30));

    assertThat(deadline).isEqualTo(new Deadline(at("2027-02-14T23:50"), false));
    assertThat(DELIVERED.subtract(NATURAL, at("2000-01-01T08:00"), Duration.ofHours(8)).instant()).isEqualTo(at("2000-01-01T00:00"));
  }

  @Test
  void whatIsDueBeforeAReleaseInAYearWithoutNoticeIsProvisional() {
    Deadline deadline = DELIVERED.subtract(OFFICE, at("2027-01-01T09:30"), Duration.ofHours(1));

    assertThat(deadline).isEqualTo(new Deadline(at("2026-12-31T17:00"), true));
    assertThat(DELIVERED.subtract(OFFICE, at("2026-12-31T10:00"), Duration.ofHours(1)).provisional()).isFalse();
  }

  @Test
  void naturalTimeRunsThroughTheNightAndIsNeverProvisional() {
    Deadline deadline = DELIVERED.add(NATURAL, at("2027-02-14T23:50"), Duration.ofMinutes(30));

    assertThat(deadline).isEqualTo(new Deadline(at("2027-02-15T00:20"), false));
  }

  @Test
  void aDeadlineThatReachesAYearWithoutNoticeIsProvisional() {
    assertThat(DELIVERED.add(OFFICE, at("2026-12-31T17:00"), Duration.ofHours(1))).isEqualTo(new Deadline(at("2027-01-01T09:30"), true));
    assertThat(DELIVERED.add(OFFICE, at("2026-12-31T09:00"), Duration.ofHours(1)).provisional()).isFalse();
  }

  @Test
  void nWorkingDaysKeepTheTimeOfDayAndMoveToTheNextWorkingInstant() {
    assertThat(DELIVERED.plusWorkingDays(at("2026-02-13T10:00"), 2).instant()).isEqualTo(at("2026-02-24T10:00"));
    assertThat(DELIVERED.plusWorkingDays(at("2026-03-02T12:30"), 1).instant()).isEqualTo(at("2026-03-03T13:30"));
    assertThat(DELIVERED.plusWorkingDays(at("2026-03-06T22:00"), 3).instant()).isEqualTo(at("2026-03-12T09:00"));
  }

  @Test
  void aPercentPointIsWorkingTimeToo() {
    assertThat(DELIVERED.percentPoint(OFFICE, at("2026-03-02T16:30"), Duration.ofHours(7), 50).instant()).isEqualTo(at("2026-03-03T11:30"));
  }

  @Test
  void segmentsSayWhyTimeDoesNotCount() {
    List<Segment> segments = DELIVERED.segments(OFFICE, at("2026-02-14T11:00"), at("2026-02-16T00:00"));

    assertThat(segments).extracting(Segment::reason, Segment::counted, Segment::label).containsExactly(
        tuple(SegmentReason.WORKING, true, "调休上班"), tuple(SegmentReason.LUNCH, false, "午休"),
        tuple(SegmentReason.WORKING, true, "调休上班"), tuple(SegmentReason.OFF_HOURS, false, "下班时间"),
        tuple(SegmentReason.HOLIDAY, false, "春节"));
  }

  @Test
  void aDecemberDayIsFoundInTheFileOfTheYearAfter() {
    WorkingYear next = new WorkingYear(2027, List.of("notice"), List.of(new SpecialDay("元旦", LocalDate.of(2026, 12, 31), true)));

    WorkingCalendar calendar = new WorkingCalendar(Calendars.OFFICE_HOURS, List.of(next, Calendars.notice(2026)), "2");

    assertThat(calendar.isWorkingDay(LocalDate.of(2026, 12, 31))).isFalse();
    assertThat(calendar.workingDays(2026)).isEqualTo(247);
  }

  @Test
  void whatMakesNoSenseIsRefusedInWords() {
    Instant start = at("2026-03-02T09:00");

    refused("不能为负数", () -> DELIVERED.add(OFFICE, start, Duration.ofSeconds(-1)));
    refused("早于开始时间", () -> DELIVERED.between(NATURAL, start, start.minusSeconds(1)));
    refused("超出工作日历的范围", () -> DELIVERED.add(OFFICE, start, Duration.ofHours(999_999_999)));
    refused("超出工作日历的范围", () -> DELIVERED.add(NATURAL, start, Duration.ofSeconds(Long.MAX_VALUE)));
    refused("不能为负数", () -> DELIVERED.subtract(OFFICE, start, Duration.ofSeconds(-1)));
    refused("超出工作日历的范围", () -> DELIVERED.subtract(OFFICE, start, Duration.ofHours(999_999_999)));
    refused("超出工作日历的范围", () -> DELIVERED.subtract(NATURAL, start, Duration.ofSeconds(Long.MAX_VALUE)));
    refused("超出工作日历的范围", () -> DELIVERED.subtract(NATURAL, at("2000-01-01T08:00"), Duration.ofHours(8).plusSeconds(1)));
    refused("超出工作日历的范围", () -> DELIVERED.subtract(OFFICE, Instant.MAX, Duration.ZERO));
    refused("超出工作日历的范围", () -> DELIVERED.between(OFFICE, Instant.MIN, Instant.MAX));
    refused("没有工作时间", () -> new OfficeHours(List.of()));
    refused("必须早于结束时间", () -> new OfficeHours(List.of(Calendars.span("12:00", "09:00"))));
    refused("重叠", () -> new OfficeHours(List.of(Calendars.span("09:00", "12:00"), Calendars.span("11:00", "13:00"))));
  }

  @Test
  void aNoticeThatContradictsItselfIsRefusedInWords() {
    LocalDate day = LocalDate.of(2026, 1, 2);

    refused("既是休息日又是工作日", () -> year(new SpecialDay("元旦", day, true), new SpecialDay("元旦", day, false)));
    refused("出现了两次", () -> year(new SpecialDay("元旦", day, true), new SpecialDay("元旦", day, true)));
    refused("不属于 2026 年", () -> year(new SpecialDay("元旦", LocalDate.of(2025, 11, 30), true)));
    refused("不属于 2026 年", () -> year(new SpecialDay("元旦", LocalDate.of(2027, 1, 1), true)));
    refused("超出范围", () -> WorkingYear.missing(1999));
  }

  private static WorkingYear year(SpecialDay... days) {
    return new WorkingYear(2026, List.of("notice"), List.of(days));
  }

  private static Instant add(String start, String duration) {
    return DELIVERED.add(OFFICE, at(start), Duration.parse(duration)).instant();
  }

  private static Instant subtract(String end, String duration) {
    return DELIVERED.subtract(OFFICE, at(end), Duration.parse(duration)).instant();
  }

  private static void refused(String words, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(Refused.class).hasMessageContaining(words);
  }
}
