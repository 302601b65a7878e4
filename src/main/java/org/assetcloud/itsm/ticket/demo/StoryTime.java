package org.assetcloud.itsm.ticket.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/**
 * Instants as the story's file writes them: {@code -8d 09:12} is that time of Shanghai on the eighth working day before the day on which
 * the demonstration begins, {@code -95m} so many minutes before it begins.
 */
final class StoryTime {

  private static final Pattern DAY = Pattern.compile("-(\\d+)d (\\d\\d:\\d\\d)");
  private static final Pattern MINUTES = Pattern.compile("-(\\d+)m");

  private final Instant begins;
  private final WorkingCalendar calendar;

  StoryTime(Instant begins, WorkingCalendar calendar) {
    this.begins = begins;
    this.calendar = calendar;
  }

  /** @throws IllegalArgumentException for anything else */
  Instant of(String written) {
    Matcher day = DAY.matcher(written);
    if (day.matches()) {
      return workingDayBefore(Integer.parseInt(day.group(1))).atTime(LocalTime.parse(day.group(2))).atZone(Zone.SHANGHAI).toInstant();
    }
    Matcher minutes = MINUTES.matcher(written);
    if (minutes.matches()) {
      return begins.minus(Duration.ofMinutes(Long.parseLong(minutes.group(1))));
    }
    throw new IllegalArgumentException("No time of the story: " + written);
  }

  private LocalDate workingDayBefore(int days) {
    LocalDate date = LocalDate.ofInstant(begins, Zone.SHANGHAI);
    for (int left = days; left > 0; left -= calendar.isWorkingDay(date) ? 1 : 0) {
      date = date.minusDays(1);
    }
    return date;
  }
}
