package org.assetcloud.itsm.change.work;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.TellOfChange;
import org.springframework.stereotype.Component;

/** The window is open and the implementer is asked to begin (R7.4), after what is still waited for. */
@Component
class AskToImplement {

  private final ChangeHistory history;
  private final TellOfChange tell;

  AskToImplement(ChangeHistory history, TellOfChange tell) {
    this.history = history;
    this.tell = tell;
  }

  /** @param first what has to come before, Chinese and ending in 后; empty where nothing has */
  void of(Change change, String first) {
    history.add(change.number(), ChangeEventKind.WINDOW, "变更窗口开始，%s可以开工。".formatted(first));
    tell.work(change, "IMPLEMENT/%d".formatted(change.progress().revision()), List.of(change.content().hands().implementer()),
        "变更窗口已开始，请%s认领“实施变更”后开工。".formatted(first));
  }
}
