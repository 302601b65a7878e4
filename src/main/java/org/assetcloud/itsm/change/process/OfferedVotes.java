package org.assetcloud.itsm.change.process;

import java.util.Date;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.change.vote.Seat;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.engine.step.OfferedTasks;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The open votes of a round, which go from one role to another. */
@Component
public class OfferedVotes {

  private final ChangeTaskTable table;
  private final TaskService tasks;
  private final OfferedTasks offered;
  private final Unrestricted unrestricted;

  OfferedVotes(ChangeTaskTable table, @Lazy TaskService tasks, OfferedTasks offered, Unrestricted unrestricted) {
    this.table = table;
    this.tasks = tasks;
    this.offered = offered;
    this.unrestricted = unrestricted;
  }

  /** Whoever had claimed it loses it; nothing where nobody is left or it has been given meanwhile. */
  public void move(String number, String instance, Seat seat, Date due) {
    TaskTerms terms = table.terms(ChangeVoting.APPROVE, number);
    unrestricted.run(() -> tasks.createTaskQuery().processInstanceId(instance).taskDefinitionKey(ChangeVoting.APPROVE).list().stream()
        .filter(vote -> seat.holder() != null && isOf(vote, seat)).forEach(vote -> {
          offered.moveTo(vote.getId(), seat.holder());
          offered.dueBy(vote.getId(), due, terms::near);
        }));
  }

  private boolean isOf(Task vote, Seat seat) {
    return String.valueOf(seat.position()).equals(tasks.getVariable(vote.getId(), ChangeVoting.SEAT));
  }
}
