package org.assetcloud.itsm.shared.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The zone of the contract, whatever the JVM and the database think (design section 5). */
public final class Zone {

  /** Asia/Shanghai: no daylight saving time since 1991, so a local date and time names exactly one instant. */
  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private Zone() {}

  /** The instant as the API answers it: whole seconds with offset +08:00; null stays null. */
  public static OffsetDateTime answer(Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).atZone(SHANGHAI).toOffsetDateTime();
  }
}
