package org.assetcloud.itsm.change.process;

import java.util.Optional;
import java.util.Set;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.desk.HandsOfChange;
import org.assetcloud.itsm.change.due.ChangeDecisions;
import org.assetcloud.itsm.work.Desk;
import org.assetcloud.itsm.work.Named;
import org.assetcloud.itsm.work.WorkItem;
import org.springframework.stereotype.Component;

/** The tasks of changes: who carries one out, verifies or revises it is named in the change; the others belong to their roles (R7.4). */
@Component
class ChangeDesk implements Desk {

  private static final Set<String> PROCESSES = Set.of(ChangeApproval.KEY, ChangeVoting.KEY, ChangeImplementation.KEY);

  private final ChangeDecisions changes;
  private final HandsOfChange hands;

  ChangeDesk(ChangeDecisions changes, HandsOfChange hands) {
    this.changes = changes;
    this.hands = hands;
  }

  @Override
  public boolean has(String process) {
    return PROCESSES.contains(process);
  }

  @Override
  public Optional<Named> named(WorkItem task) {
    return switch (task.step()) {
      case ChangeVoting.REVISE -> hands.of(task.number(), ChangePart.REQUESTER);
      case ChangeImplementation.IMPLEMENT -> hands.of(task.number(), ChangePart.IMPLEMENTER);
      case ChangeImplementation.VERIFY -> hands.of(task.number(), ChangePart.VERIFIER);
      case ChangeImplementation.BACK_OUT -> changes.toBackOut(changes.get(task.number())) ? Optional.empty()
          : hands.of(task.number(), ChangePart.IMPLEMENTER);
      default -> Optional.empty();
    };
  }

  @Override
  public Set<String> claimedByTheNamed() {
    return Set.of(ChangeImplementation.IMPLEMENT);
  }

  /** Votes move to others by themselves, and the window ends the work. */
  @Override
  public Set<String> watchedElsewhere() {
    return Set.of(ChangeVoting.APPROVE, ChangeImplementation.IMPLEMENT);
  }

  @Override
  public Optional<String> keepsFrom(WorkItem task, String person) {
    if (ChangeVoting.APPROVE.equals(task.step())) {
      return Optional.of("表决由规定的角色投出，到期自动转给代理角色，不能接办。");
    }
    return hands.involves(task.number(), person) ? Optional.of("您是变更 %s 的申请人、实施人或验证人，不能接办“%s”。".formatted(task.number(),
        task.name())) : Optional.empty();
  }

  @Override
  public void takenOver(WorkItem task, String what) {
    hands.keep(task.number(), what);
  }

  @Override
  public void handedBack(WorkItem task, String reason) {
    hands.keep(task.number(), "退回“%s”：%s".formatted(task.name(), reason));
  }

  @Override
  public void returned(WorkItem task, String why) {
    hands.keep(task.number(), why);
  }
}
