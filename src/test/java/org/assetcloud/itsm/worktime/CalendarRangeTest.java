package org.assetcloud.itsm.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.OFFICE_HOURS;
import static org.assetcloud.itsm.worktime.Calendars.at;
import static org.assetcloud.itsm.worktime.Calendars.notice;
import static org.assetcloud.itsm.worktime.Calendars.span;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.shared.Refused;
import org.junit.jupiter.api.Test;

/** Where the calendar ends: the first and the last second that count, whichever way they are reached. */
class CalendarRangeTest {

  private static final Instant FIRST = at("2000-01-01T00:00");
  private static final Instant END = at("2101-01-01T00:00");

  @Test
  void theFirstSecondOfTwoThousandCountsAndTheFirstAfterTwentyOneHundredDoesNot() {
    assertThatCode(() -> CalendarRange.refuseOutside("start", FIRST)).doesNotThrowAnyException();
    assertThatCode(() -> CalendarRange.refuseOutside("start", END.minusSeconds(1))).doesNotThrowAnyException();
    assertThat(refused(() -> CalendarRange.refuseOutside("start", FIRST.minusSeconds(1)))).isEqualTo("start");
    assertThat(refused(() -> CalendarRange.refuseOutside("start", END))).isEqualTo("start");
    assertThatCode(() -> CalendarRange.refuseOutside(LocalDate.of(2000, 1, 1))).doesNotThrowAnyException();
    assertThatCode(() -> CalendarRange.refuseOutside(LocalDate.of(2100, 12, 31))).doesNotThrowAnyException();
    assertThat(refused(() -> CalendarRange.refuseOutside(LocalDate.of(1999, 12, 31)))).isEqualTo("duration");
    assertThat(refused(() -> CalendarRange.refuseOutside(LocalDate.of(2101, 1, 1)))).isEqualTo("duration");
    assertThat(CalendarRange.beyond("start")).hasMessage("超出工作日历的范围（2000 年至 2100 年），请填写较近的时间或较短的时长。");
  }

  @Test
  void whateverIsAskedBeginsWithinTheCalendar() {
    Instant before = FIRST.minusSeconds(1);

    assertThat(refused(() -> DELIVERED.add(CalendarKind.OFFICE, before, Duration.ZERO))).isEqualTo("start");
    assertThat(refused(() -> DELIVERED.subtract(CalendarKind.OFFICE, END, Duration.ZERO))).isEqualTo("end");
    assertThat(refused(() -> DELIVERED.between(CalendarKind.NATURAL, before, FIRST))).isEqualTo("start");
    assertThat(refused(() -> DELIVERED.between(CalendarKind.NATURAL, FIRST, END))).isEqualTo("end");
    assertThat(refused(() -> DELIVERED.plusWorkingDays(before, 0))).isEqualTo("start");
    assertThat(refused(() -> DELIVERED.segments(CalendarKind.NATURAL, before, FIRST))).isEqualTo("from");
    assertThat(refused(() -> DELIVERED.segments(CalendarKind.NATURAL, FIRST, END))).isEqualTo("to");
  }

  @Test
  void whateverIsCountedEndsWithinTheCalendar() {
    assertThat(DELIVERED.add(CalendarKind.NATURAL, END.minusSeconds(60), Duration.ofSeconds(59)).instant()).isEqualTo(END.minusSeconds(1));
    assertThat(refused(() -> DELIVERED.add(CalendarKind.NATURAL, END.minusSeconds(60), Duration.ofSeconds(60)))).isEqualTo("duration");
    assertThat(DELIVERED.subtract(CalendarKind.NATURAL, FIRST.plusSeconds(60), Duration.ofSeconds(60)).instant()).isEqualTo(FIRST);
    assertThat(refused(() -> DELIVERED.subtract(CalendarKind.NATURAL, FIRST.plusSeconds(60), Duration.ofSeconds(61)))).isEqualTo("duration");
    assertThat(refused(() -> DELIVERED.plusWorkingDays(at("2100-12-31T10:00"), 1))).isEqualTo("duration");
    assertThat(refused(() -> DELIVERED.plusWorkingDays(at("2100-12-31T18:00"), 0))).isEqualTo("duration");
  }

  @Test
  void aYearIsOneOfTheCalendars() {
    assertThatCode(() -> WorkingYear.missing(2000)).doesNotThrowAnyException();
    assertThatCode(() -> WorkingYear.missing(2100)).doesNotThrowAnyException();
    assertThat(refused(() -> WorkingYear.missing(1999))).isEqualTo("year");
    assertThat(refused(() -> WorkingYear.missing(2101))).isEqualTo("year");
  }

  @Test
  void aYearIsMissingWithoutDaysPredictedWithoutPapersAndElseOfficial() {
    List<SpecialDay> days = List.of(new SpecialDay("元旦", LocalDate.of(2027, 1, 1), true));

    assertThat(WorkingYear.missing(2027).state()).isEqualTo(YearState.MISSING);
    assertThat(WorkingYear.missing(2027).year()).isEqualTo(2027);
    assertThat(new WorkingYear(2027, List.of("通知"), List.of()).state()).isEqualTo(YearState.MISSING);
    assertThat(new WorkingYear(2027, List.of(), days).state()).isEqualTo(YearState.PREDICTED);
    assertThat(new WorkingYear(2027, List.of("通知"), days).state()).isEqualTo(YearState.OFFICIAL);
  }

  @Test
  void calendarsCountAlikeWhereTheyKnowTheSameOfTheDaysBetween() {
    WorkingCalendar nothing = new WorkingCalendar(OFFICE_HOURS, List.of(), "none");
    WorkingCalendar longer = new WorkingCalendar(new OfficeHours(List.of(span("08:00", "12:00"))), List.of(notice(2025), notice(2026)), "longer");

    assertThat(DELIVERED.countsAlike(nothing, at("2026-03-02T23:59"), at("2026-03-06T00:00"))).as("an ordinary week").isTrue();
    assertThat(DELIVERED.countsAlike(nothing, at("2026-02-13T10:00"), at("2026-02-14T00:00"))).as("a worked Saturday").isFalse();
    assertThat(DELIVERED.countsAlike(nothing, at("2026-02-14T23:59"), at("2026-02-14T23:59"))).isFalse();
    assertThat(DELIVERED.countsAlike(longer, at("2026-03-02T10:00"), at("2026-03-02T10:00"))).isFalse();
    assertThat(DELIVERED.perDay()).isEqualTo(Duration.ofHours(7));
    assertThat(CalendarKind.values()).extracting(CalendarKind::label).containsExactly("自然时间", "工作时间");
  }

  private static String refused(ThrowingCallable attempt) {
    return catchThrowableOfType(Refused.class, attempt).errors().get(0).field();
  }
}
