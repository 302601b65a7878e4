package org.assetcloud.itsm.plan.process;

import java.util.Optional;
import java.util.Set;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.plan.desk.HandsOfPlan;
import org.assetcloud.itsm.work.Desk;
import org.assetcloud.itsm.work.Named;
import org.assetcloud.itsm.work.WorkItem;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks of emergency plans: its author's, a criterion's owner's until it is overdue, and signatures, which are their roles' (R4.1, R4.2). */
@Component
class PlanDesk implements Desk {

  private static final Set<String> PROCESSES = Set.of(PlanSignoff.KEY, PlanSigning.KEY);

  private final HandsOfPlan hands;
  private final TaskService tasks;
  private final Unrestricted unrestricted;

  PlanDesk(HandsOfPlan hands, @Lazy TaskService tasks, Unrestricted unrestricted) {
    this.hands = hands;
    this.tasks = tasks;
    this.unrestricted = unrestricted;
  }

  @Override
  public boolean has(String process) {
    return PROCESSES.contains(process);
  }

  @Override
  public Optional<Named> named(WorkItem task) {
    return switch (task.step()) {
      case PlanSigning.DRAFT, PlanSignoff.REPORT_RELEASE, PlanSignoff.BACK_OUT -> hands.author(task.number());
      case PlanSignoff.ANSWER -> hands.ownerInTime(task.number(), position(task));
      default -> Optional.empty();
    };
  }

  /** Drafts and signatures are followed up backwards from the release. */
  @Override
  public Set<String> watchedElsewhere() {
    return Set.of(PlanSigning.DRAFT, PlanSigning.SIGN);
  }

  @Override
  public Set<String> toldAtDue() {
    return Set.of(PlanSignoff.ANSWER);
  }

  @Override
  public Optional<String> keepsFrom(WorkItem task, String person) {
    return PlanSigning.SIGN.equals(task.step()) ? Optional.of("签署由规定的角色中一人办理，不能接办。") : Optional.empty();
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

  /** Which criterion it is about. */
  private int position(WorkItem task) {
    return unrestricted.call(() -> Integer.parseInt((String) tasks.getVariable(task.id(), PlanSignoff.CRITERION)));
  }
}
