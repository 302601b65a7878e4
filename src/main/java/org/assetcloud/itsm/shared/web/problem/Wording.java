package org.assetcloud.itsm.shared.web.problem;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.assetcloud.itsm.shared.idempotency.IdempotencyKey;
import org.springframework.util.ClassUtils;

/** What people read about a value that does not fit. */
final class Wording {

  private static final int MOST_QUOTED = 60;
  private static final Map<Class<?>, String> KINDS = Map.of(
      String.class, "文字", Boolean.class, " true 或 false", LocalDate.class, "日期，例如 2026-02-14",
      Instant.class, "带时区的时间，例如 2026-02-14T23:50:00+08:00", OffsetDateTime.class, "带时区的时间，例如 2026-02-14T23:50:00+08:00",
      Duration.class, "以 PT 开头的时长，例如 PT2H30M", Integer.class, "整数", Long.class, "整数",
      YearMonth.class, "年月，例如 2026-02", IdempotencyKey.class, "1 至 100 个可见的 ASCII 字符");

  private Wording() {}

  /** The value in quotation marks, cut where it is long. */
  public static String quoted(Object value) {
    String text = String.valueOf(value);
    boolean tooLong = text.codePointCount(0, text.length()) > MOST_QUOTED;
    return "“%s”".formatted(tooLong ? text.substring(0, text.offsetByCodePoints(0, MOST_QUOTED)) + "…" : text);
  }

  public static String noSuchChoice(String field, String quoted, Class<?> choices) {
    String offered = Arrays.stream(choices.getEnumConstants()).map(each -> ((Enum<?>) each).name()).collect(Collectors.joining("、"));
    return "%s 没有%s这一项，可以是：%s。".formatted(field, quoted, offered);
  }

  /** What a value of this type looks like. */
  public static String kind(Class<?> type) {
    if (type.isArray() || Collection.class.isAssignableFrom(type)) {
      return "列表";
    }
    Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(type);
    return KINDS.getOrDefault(boxed, Number.class.isAssignableFrom(boxed) ? "数字" : "对象");
  }
}
