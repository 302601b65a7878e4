package org.assetcloud.itsm.shared.number;

import java.time.LocalDate;

/** Numbers such as {@code GD-20260214-0001}, counted anew each day and series. */
public interface DayNumbers {

  /**
   * The next number of the day: unique, and ascending in the order in which they are handed out, also when many ask at once on several nodes. It
   * is handed out for good, whatever becomes of the caller's transaction; so there are gaps.
   *
   * @param series the two letters it begins with
   * @param day in Asia/Shanghai
   */
  String next(String series, LocalDate day);
}
