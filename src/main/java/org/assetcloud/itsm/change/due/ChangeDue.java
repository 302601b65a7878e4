package org.assetcloud.itsm.change.due;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.notify.message.Deadlines;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.stereotype.Component;

/** Says in messages when a change's window begins, or until when it may be worked on (R7.4). */
@Component
class ChangeDue implements Deadlines {

  private final Changes changes;
  private final Clock clock;

  ChangeDue(Changes changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  @Override
  public List<Due> of(String number) {
    if (!number.startsWith(Changes.SERIES + "-")) {
      return List.of();
    }
    Change change = changes.get(number);
    Window window = change.content().window();
    if (window == null || !change.progress().status().open()) {
      return List.of();
    }
    boolean working = change.progress().status() == ChangeStatus.IN_IMPLEMENTATION;
    return List.of(working ? due("窗口结束", window.to()) : due("窗口开始", window.from()));
  }

  private Due due(String what, Instant at) {
    Duration left = Duration.between(clock.instant(), at);
    return new Due(what, at, left.isNegative() ? "已过 " + InWords.duration(left.negated()) : "还有 " + InWords.duration(left));
  }
}
