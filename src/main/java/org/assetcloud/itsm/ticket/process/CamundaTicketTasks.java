package org.assetcloud.itsm.ticket.process;

import java.util.Map;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.ticket.demo.TicketTasks;
import org.assetcloud.itsm.ticket.watch.Measure;
import org.assetcloud.itsm.ticket.work.ConfirmationAnswer;
import org.assetcloud.itsm.ticket.work.ResolutionOutcome;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Through the same doors of the engine as the task list. */
@Component
@Profile("demo")
class CamundaTicketTasks implements TicketTasks {

  private final TaskService tasks;
  private final CurrentUser person;

  CamundaTicketTasks(@Lazy TaskService tasks, CurrentUser person) {
    this.tasks = tasks;
    this.person = person;
  }

  @Override
  public void claim(String number) {
    tasks.claim(open(number, TicketHandling.WORK.toArray(String[]::new)).getId(), person.id());
  }

  @Override
  public void respond(String number, boolean contacted, String comment) {
    complete(number, TicketHandling.RESPOND, Map.of("contacted", contacted, "comment", comment));
  }

  @Override
  public void resolve(String number, ResolutionOutcome outcome, String comment) {
    complete(number, TicketHandling.RESOLVE, Map.of("resolutionOutcome", outcome.name(), "comment", comment));
  }

  @Override
  public void confirm(String number, ConfirmationAnswer answer, String comment) {
    complete(number, TicketHandling.CONFIRM, Map.of("confirmation", answer.name(), "comment", comment));
  }

  @Override
  public void handleEscalation(String number, Measure measure, String comment, String assignTo) {
    VariableMap answers = Variables.createVariables().putValue("measure", measure.name()).putValue("comment", comment);
    complete(number, TicketHandling.HANDLE_ESCALATION, assignTo == null ? answers : answers.putValue("assignTo", assignTo));
  }

  private void complete(String number, String key, Map<String, Object> answers) {
    Task task = open(number, key);
    if (task.getAssignee() == null) {
      tasks.claim(task.getId(), person.id());
    }
    tasks.complete(task.getId(), answers);
  }

  private Task open(String number, String... keys) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKeyIn(keys).orderByTaskCreateTime().asc().list().stream()
        .findFirst().orElseThrow(() -> new IllegalStateException(
            "%s has no task %s for %s".formatted(number, String.join(", ", keys), person.id())));
  }
}
