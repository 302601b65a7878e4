package org.assetcloud.itsm.change.request;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.due.EmergencyWindow;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.springframework.stereotype.Component;

/**
 * When a change may be planned for (R7.4): ahead, soon enough and not for too long; only an emergency may have begun, and none may have
 * time to wait.
 */
@Component
class WindowCheck {

  private static final Duration LONGEST = Duration.ofDays(7);
  private static final Duration FARTHEST = Duration.ofDays(366);

  private final EmergencyWindow emergency;
  private final Clock clock;

  WindowCheck(EmergencyWindow emergency, Clock clock) {
    this.emergency = emergency;
    this.clock = clock;
  }

  /**
   * @param authorised that may be said again though it has begun or ended, null where there is none
   * @return the window, null where one of its ends is missing; what is wrong with it is refused
   */
  Window read(FilledIn filledIn, ChangeRequest request, ChangeType type, Window authorised) {
    Instant from = filledIn.instant("windowFrom", "窗口开始时间", request.windowFrom());
    Instant to = filledIn.instant("windowTo", "窗口结束时间", request.windowTo());
    if (from == null || to == null) {
      return null;
    }
    Window window = new Window(from, to);
    if (!window.equals(authorised)) {
      check(filledIn, window, type);
    }
    return window;
  }

  private void check(FilledIn filledIn, Window window, ChangeType type) {
    Instant from = window.from();
    Instant to = window.to();
    Instant now = clock.instant();
    String notNow = type == ChangeType.EMERGENCY ? emergency.fault(from) : null;
    if (!from.isBefore(to)) {
      filledIn.refuse("windowTo", "窗口结束时间须晚于开始时间，请改正。");
    } else if (window.endedBy(now)) {
      filledIn.refuse("windowTo", "变更窗口已经过去，请重新安排。");
    } else if (from.isBefore(now) && type != ChangeType.EMERGENCY) {
      filledIn.refuse("windowFrom", "窗口开始时间不能早于现在；只有紧急变更可以立即开始。");
    } else if (notNow != null) {
      filledIn.refuse("windowFrom", notNow);
    } else if (from.isAfter(now.plus(FARTHEST))) {
      filledIn.refuse("windowFrom", "变更窗口须在一年以内开始，请改正。");
    } else if (Duration.between(from, to).compareTo(LONGEST) > 0) {
      filledIn.refuse("windowTo", "变更窗口最长 7 天，请缩短或分成几次变更。");
    }
  }
}
