package org.assetcloud.itsm.ticket.trail;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.ticket.clock.ClockEvent;
import org.assetcloud.itsm.ticket.clock.ServiceClock;

/** The events of clocks in words. */
final class ClockTrail {

  private static final Map<String, String> REASONS = Map.of(
      "CONTACTED", "已联系上用户", "SOLVED", "已解决", ClockEvent.NOT_SOLVED, "用户反映未解决", ClockEvent.CONFIRMING, "联系用户确认未果",
      ClockEvent.CANCELLED, "工单已撤销");

  private ClockTrail() {}

  static Stream<TrailEntry> of(List<ServiceClock> clocks) {
    return clocks.stream().flatMap(clock -> clock.events().stream().map(event -> entry(clock, event)));
  }

  private static TrailEntry entry(ServiceClock clock, ClockEvent event) {
    String what = switch (event.type()) {
      case STARTED -> "开始计时";
      case PAUSED -> "暂停计时";
      case RESUMED -> "恢复计时";
      case TARGET_CHANGED -> "时限变更";
      case STOPPED -> "停止计时";
    };
    String target = event.target() == null ? null : "时限 " + InWords.duration(event.target());
    String reason = event.reason() == null ? null : REASONS.getOrDefault(event.reason(), event.reason());
    return new TrailEntry(event.at(), event.by(), clock.kind().label() + what, joined(target, reason));
  }

  private static String joined(String target, String reason) {
    return target == null || reason == null ? target == null ? reason : target : target + "；" + reason;
  }
}
