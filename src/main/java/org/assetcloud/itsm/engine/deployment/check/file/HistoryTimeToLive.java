package org.assetcloud.itsm.engine.deployment.check.file;

import java.time.DateTimeException;
import java.time.Period;

/** How long the engine keeps what happened; evidence outlives the contract, at least five years (R8.1, design section 8, item 13). */
public final class HistoryTimeToLive {

  public static final String NAME = "历史记录至少保留1825天";

  private static final int LEAST_DAYS = 1_825;

  private HistoryTimeToLive() {}

  /** What is wrong with it, or null. */
  public static String fault(String given) {
    return given == null || given.isBlank() ? "没有填写历史保留时间（historyTimeToLive），请写 P1825D"
        : days(given.strip()) < LEAST_DAYS ? "历史保留时间 %s 不足1825天，请写 P1825D".formatted(given) : null;
  }

  private static int days(String given) {
    try {
      return Period.parse(given.matches("\\d+") ? "P%sD".formatted(given) : given).getDays();
    } catch (DateTimeException | ArithmeticException unreadable) {
      return 0;
    }
  }
}
