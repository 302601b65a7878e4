package org.assetcloud.itsm.change.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.module.KnownModules;
import org.assetcloud.itsm.people.Side;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.springframework.stereotype.Component;

/** Reads a freeze and says everything that is wrong with it at once. */
@Component
public class FreezeCheck {

  private static final Duration LONGEST = Duration.ofDays(366);

  private final KnownModules modules;

  FreezeCheck(KnownModules modules) {
    this.modules = modules;
  }

  /** A freeze as it was typed; null is absent. */
  public record Said(String from, String to, List<String> modules, String reason) {}

  Freeze read(Said said, String by, Side side, Instant now) {
    FilledIn filledIn = new FilledIn();
    Instant from = filledIn.instant("from", "开始时间", said.from());
    Instant to = filledIn.instant("to", "结束时间", said.to());
    String reason = filledIn.text("reason", "冻结原因", said.reason(), 1, 1_000);
    List<String> stopped = modules.read(filledIn, "模块", said.modules(), 0);
    if (from != null && to != null) {
      if (!from.isBefore(to)) {
        filledIn.refuse("to", "结束时间须晚于开始时间，请改正。");
      } else if (!now.isBefore(to)) {
        filledIn.refuse("to", "冻结期已经过去，请改正。");
      } else if (Duration.between(from, to).compareTo(LONGEST) > 0) {
        filledIn.refuse("to", "冻结期最长 366 天，请分次登记。");
      }
    }
    filledIn.accepted();
    return new Freeze(0, new Window(from, to), stopped, reason, by, side, now, null, null, null);
  }
}
