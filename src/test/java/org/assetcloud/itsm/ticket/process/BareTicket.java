package org.assetcloud.itsm.ticket.process;

import java.util.Map;
import javax.sql.DataSource;
import org.assetcloud.itsm.testing.bare.BareEngine;
import org.assetcloud.itsm.testing.bare.EmptiedModel;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Tickets on the bare engine: the same model, the same five kept variables, nothing of ours behind it. */
public final class BareTicket implements AutoCloseable {

  private final BareEngine bare;

  /** @param database empty */
  public BareTicket(DataSource database) {
    bare = new BareEngine(database, "ticketHandling.bpmn", model(), "ticket/ticketTargets.dmn", "ticket/ticketRouting.dmn");
  }

  public static String model() {
    return EmptiedModel.of("ticket/ticketHandling.bpmn", Map.of(
        "${ticketWork.responded(execution)}", "${false}",
        "${levelsToHandle.size() &gt; 0}", "${false}",
        "${nextWake}", "${true}",
        "${timedOut}", "${false}"));
  }

  public ProcessEngine engine() {
    return bare.engine();
  }

  /** @return the instance */
  public String register(String number) {
    VariableMap kept = Variables.createVariables().putValue(TicketHandling.NUMBER, number).putValue(TicketHandling.CATEGORY, "FAULT")
        .putValue(TicketHandling.SEVERITY, "GENERAL").putValue(TicketHandling.TITLE, "无法登录")
        .putValue(TicketHandling.REQUESTER_UNIT, "某预算单位");
    ProcessInstance started = engine().getRuntimeService().startProcessInstanceByKey(TicketHandling.KEY, number, kept);
    return started.getId();
  }

  public String open(String instance, String task) {
    Task found = engine().getTaskService().createTaskQuery().processInstanceId(instance).taskDefinitionKey(task).singleResult();
    return found.getId();
  }

  public void claim(String task) {
    engine().getTaskService().claim(task, "engineer");
  }

  public void complete(String task, Map<String, Object> answers) {
    VariableMap transients = Variables.createVariables();
    answers.forEach((name, value) -> transients.putValueTyped(name, Variables.untypedValue(value, true)));
    engine().getTaskService().complete(task, transients);
  }

  /** Fires the one timer, when run. */
  public Runnable fires(String instance) {
    String timer = engine().getManagementService().createJobQuery().processInstanceId(instance).singleResult().getId();
    return () -> engine().getManagementService().executeJob(timer);
  }

  @Override
  public void close() {
    bare.close();
  }
}
