package org.assetcloud.itsm.change.work;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeProcess;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.due.TakeStep;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;

/** The project manager decides about work that its window no longer covers (R7.4): it goes on, or is taken back. */
@Component
public class DecideOverrun {

  private final TakeStep step;
  private final Overrun overrun;
  private final ChangeHistory history;
  private final AskToBackOut askToBackOut;
  private final ChangeProcess process;

  DecideOverrun(TakeStep step, Overrun overrun, ChangeHistory history, AskToBackOut askToBackOut, ChangeProcess process) {
    this.step = step;
    this.overrun = overrun;
    this.history = history;
    this.askToBackOut = askToBackOut;
    this.process = process;
  }

  /**
   * @throws Forbidden for whoever has a part in the change
   * @throws Conflict before the window is over, and for a back-out of work that was reported meanwhile
   */
  public void decide(String number, OverrunAnswer answer, String comment) {
    Change change = step.toDecide(number, ChangeStep.DECIDE_OVERRUN);
    if (!overrun.windowOver(change)) {
      throw new Conflict("window-not-over", "变更 %s 的窗口还没有结束，没有超窗需要处理。".formatted(number));
    }
    boolean backOut = answer == OverrunAnswer.BACK_OUT;
    if (backOut && change.progress().status() != ChangeStatus.IN_IMPLEMENTATION) {
      throw new Conflict("work-reported", "变更 %s 已经提交实施结果，请选择“继续实施”；需要回退时由验证人提交“未通过”。".formatted(number));
    }
    history.add(number, ChangeEventKind.WINDOW, Remark.needed("处理意见", comment).after("超出窗口，" + answer.label()));
    if (backOut) {
      askToBackOut.of(change, "超出变更窗口，请立即回退。");
      process.backOut(number);
    }
  }
}
