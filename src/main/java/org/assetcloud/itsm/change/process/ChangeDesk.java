package org.assetcloud.itsm.change.process;

import java.util.Optional;
import java.util.Set;
import org.assetcloud.itsm.change.ChangeDecisions;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.HandsOfChange;
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

  @Override
  public void handedBack(WorkItem task, String reason) {
    hands.keep(task.number(), "退回“%s”：%s".formatted(task.name(), reason));
  }

  @Override
  public void returned(WorkItem task, String why) {
    hands.keep(task.number(), why);
  }
}
