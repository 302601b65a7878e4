package org.assetcloud.itsm.change.process;

import java.util.Optional;
import java.util.Set;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeDecisions;
import org.assetcloud.itsm.change.HandsOfChange;
import org.assetcloud.itsm.work.Desk;
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
  public Optional<String> named(WorkItem task) {
    return Optional.ofNullable(switch (task.step()) {
      case ChangeVoting.REVISE -> change(task).requestedBy();
      case ChangeImplementation.IMPLEMENT -> change(task).content().hands().implementer();
      case ChangeImplementation.VERIFY -> change(task).content().hands().verifier();
      case ChangeImplementation.BACK_OUT -> changes.toBackOut(change(task)) ? null : change(task).content().hands().implementer();
      default -> null;
    });
  }

  @Override
  public void handedBack(WorkItem task, String reason) {
    hands.keep(task.number(), "退回“%s”：%s".formatted(task.name(), reason));
  }

  private Change change(WorkItem task) {
    return changes.get(task.number());
  }
}
