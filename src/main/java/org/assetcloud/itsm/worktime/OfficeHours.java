package org.assetcloud.itsm.worktime;

import java.time.Duration;
import java.util.List;
import org.assetcloud.itsm.shared.Refused;

/** The hours worked on every working day, in their order. */
public record OfficeHours(List<Span> spans) {

  public OfficeHours {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw Refused.field("spans", "工作日历没有工作时间，请至少填写一个工作时段。");
    }
    Span before = null;
    for (Span span : spans) {
      if (!span.from().isBefore(span.to())) {
        throw Refused.field("spans", "工作时段 %s–%s 的开始时间必须早于结束时间。".formatted(span.from(), span.to()));
      }
      if (before != null && span.from().isBefore(before.to())) {
        throw Refused.field("spans", "工作时段 %s–%s 与前一时段重叠，请按先后顺序填写且不要重叠。".formatted(span.from(), span.to()));
      }
      before = span;
    }
  }

  /** Working time of one working day. */
  public Duration perDay() {
    return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
  }
}
