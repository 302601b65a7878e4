package org.assetcloud.itsm.shared.text;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.time.Zone;

/** Times as people say them in Chinese. */
public final class InWords {

  private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss");

  private InWords() {}

  /** Date and time of day in Asia/Shanghai, to the second. */
  public static String instant(Instant instant) {
    return INSTANT.format(instant.atZone(Zone.SHANGHAI));
  }

  /** A ladder's {@code START}, {@code 75%} and {@code +PT2H} as people say them; other levels are words already. */
  public static String level(String level) {
    if (level.equals("START")) {
      return "登记时";
    }
    if (level.startsWith("+PT")) {
      return "超时 " + duration(Duration.parse(level.substring(1)));
    }
    return level.endsWith("%") ? "时限的 " + level : level;
  }

  /** Time as it goes by, day and night, in its two largest units: {@code 1天9小时}. */
  public static String natural(Duration duration) {
    if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
      return "不到 1 分钟";
    }
    List<String> parts = Stream.of(part(duration.toDays(), "天"), part(duration.toHoursPart(), "小时"), part(duration.toMinutesPart(), "分钟"))
        .dropWhile(String::isEmpty).limit(2).toList();
    return String.join("", parts);
  }

  private static String part(long count, String unit) {
    return count == 0 ? "" : count + unit;
  }

  /** Hours and minutes, seconds cut; hours are not made into days, which on office time are shorter. */
  public static String duration(Duration duration) {
    if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
      return "不到 1 分钟";
    }
    String hours = duration.toHours() == 0 ? "" : duration.toHours() + " 小时";
    String minutes = duration.toMinutesPart() == 0 ? "" : duration.toMinutesPart() + " 分钟";
    return (hours + " " + minutes).strip();
  }
}
