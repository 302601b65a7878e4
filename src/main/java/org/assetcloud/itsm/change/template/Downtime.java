package org.assetcloud.itsm.change.template;

import org.assetcloud.itsm.shared.text.FilledIn;

/** How long the platform is planned to be down, as a template or a request says it. */
public final class Downtime {

  private static final int LONGEST = 100_000;

  private Downtime() {}

  /** In minutes; none where nothing is said. */
  public static int read(FilledIn filledIn, Integer minutes) {
    if (minutes != null && (minutes < 0 || minutes > LONGEST)) {
      filledIn.refuse("downtimeMinutes", "计划停机时间须为 0 至 %d 分钟。".formatted(LONGEST));
    }
    return minutes == null ? 0 : minutes;
  }
}
