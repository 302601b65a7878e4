package org.assetcloud.itsm.shared.number;

import java.time.LocalDate;

/** Numbers such as {@code GD-20260214-0001}, counted anew each day and series. */
public interface DayNumbers {

  /**
   * The next number of the day, unique and without gaps also when many ask at once; part of the caller's transaction.
   *
   * @param series the two letters it begins with
   * @param day in Asia/Shanghai
   */
  String next(String series, LocalDate day);
}
