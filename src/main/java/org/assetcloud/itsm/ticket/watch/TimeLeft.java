package org.assetcloud.itsm.ticket.watch;

import java.time.Duration;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.ticket.clock.ClockReading;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.worktime.CalendarKind;

/** How much of a target is left, or by how much it was missed, in words and in time of its calendar. */
final class TimeLeft {

  private TimeLeft() {}

  static String of(ServiceClock one, ClockReading reading) {
    if (reading.deadline() == null) {
      return "暂停计时";
    }
    Duration over = reading.elapsed().minus(reading.target());
    return (over.isNegative() ? "剩余 " + length(one, over.negated()) : "已超时 " + length(one, over)) + (reading.provisional() ? "，暂定" : "");
  }

  /** Only time that goes by day and night has days of 24 hours. */
  private static String length(ServiceClock one, Duration time) {
    return one.calendar() == CalendarKind.OFFICE ? InWords.duration(time) + "（工作时间）" : InWords.natural(time);
  }
}
