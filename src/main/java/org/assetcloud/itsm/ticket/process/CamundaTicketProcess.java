package org.assetcloud.itsm.ticket.process;

import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.assetcloud.itsm.engine.instance.Instances;
import org.assetcloud.itsm.engine.step.OfferedTasks;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.form.FormValues;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.TicketProcess;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A ticket's process as an instance of {@code ticketHandling.bpmn}; a person needs the right to start it. */
@Component
class CamundaTicketProcess implements TicketProcess {

  private final ProcessEngine engine;
  private final Instances instances;
  private final OfferedTasks offered;
  private final TicketWatch watch;
  private final TicketDeadlines deadlines;

  CamundaTicketProcess(
      @Lazy ProcessEngine engine, Instances instances, OfferedTasks offered, @Lazy TicketWatch watch, @Lazy TicketDeadlines deadlines) {
    this.engine = engine;
    this.instances = instances;
    this.offered = offered;
    this.watch = watch;
    this.deadlines = deadlines;
  }

  @Override
  public String start(Registration said) {
    return instances.start(TicketHandling.KEY, FormValues.of(said));
  }

  @Override
  public String startForTheSoftware(Registration found) {
    return instances.startForTheSoftware(TicketHandling.KEY, Map.of(FoundTicket.VALUES, FormValues.of(found)));
  }

  @Override
  public void assign(String number, String person) {
    instances.unrestricted(() -> tasks().setAssignee(openWork(number).getId(), person));
  }

  @Override
  public void moveTo(String number, Role group) {
    instances.unrestricted(() -> offered.moveTo(openWork(number).getId(), group));
  }

  @Override
  public void reportCorrected(String number, Report report) {
    instances.unrestricted(() -> {
      Task work = openWork(number);
      Optional<String> instance = work == null ? waiting(number) : Optional.of(work.getProcessInstanceId());
      if (instance.isPresent()) {
        runtime().setVariables(instance.get(), Variables.createVariables()
            .putValue(TicketHandling.TITLE, report.title()).putValue(TicketHandling.REQUESTER_UNIT, report.requester().unit()));
      }
    });
  }

  @Override
  public void cancel(String number) {
    instances.correlate(number, TicketHandling.CANCELLED);
  }

  @Override
  public void changeClosed(String number) {
    instances.correlate(number, TicketHandling.CHANGE_CLOSED);
  }

  @Override
  public void clocksChanged(String number) {
    instances.unrestricted(() -> {
      Task work = openWork(number);
      if (work == null) {
        waiting(number).ifPresent(instance -> watch.reschedule(number, instance));
        return;
      }
      Date due = deadlines.of(work.getTaskDefinitionKey(), number);
      tasks().setDueDate(work.getId(), due);
      tasks().setFollowUpDate(work.getId(), deadlines.near(work.getTaskDefinitionKey(), number, work.getCreateTime().toInstant(), due));
      watch.reschedule(number, work.getProcessInstanceId());
    });
  }

  /** The instance of a ticket that waits: nobody has work about it, and its clock runs. */
  private Optional<String> waiting(String number) {
    return Optional.ofNullable(runtime().createProcessInstanceQuery().processInstanceBusinessKey(number)
        .processDefinitionKey(TicketHandling.KEY).singleResult()).map(ProcessInstance::getId);
  }

  private Task openWork(String number) {
    return tasks().createTaskQuery().processInstanceBusinessKey(number).processDefinitionKey(TicketHandling.KEY)
        .taskDefinitionKeyIn(TicketHandling.WORK.toArray(String[]::new)).singleResult();
  }

  private TaskService tasks() {
    return engine.getTaskService();
  }

  private RuntimeService runtime() {
    return engine.getRuntimeService();
  }
}
