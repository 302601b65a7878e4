package org.assetcloud.itsm.benchmark.yardstick;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.assetcloud.itsm.ticket.process.BareTicket;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.ExecutionListener;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.delegate.TaskListener;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.service.delegate.DelegateTask;

/** Flowable as it comes, with the same model but for the two tables, which are steps without content. */
final class FlowableTickets implements Contender {

  private final ProcessEngine engine;

  FlowableTickets(DataSource database) {
    StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
    configuration.setEngineName("flowable");
    configuration.setDataSource(database);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistoryLevel(HistoryLevel.FULL);
    configuration.setAsyncExecutorActivate(false);
    configuration.setBeans(new HashMap<>(Map.of("nothing", new Nothing())));
    engine = configuration.buildProcessEngine();
    engine.getRepositoryService().createDeployment().addString("ticketHandling.bpmn20.xml", model()).deploy();
  }

  private static String model() {
    return BareTicket.model()
        .replaceAll("businessRuleTask ([^>]*) camunda:decisionRef=\"[^\"]*\" camunda:decisionRefBinding=\"[^\"]*\"",
            "serviceTask $1 camunda:delegateExpression=\"\\${nothing}\"")
        .replace("</bpmn:businessRuleTask>", "</bpmn:serviceTask>")
        .replaceAll(" camunda:(historyTimeToLive|isStartableInTasklist|formRefBinding|formRef)=\"[^\"]*\"", "")
        .replace("xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\"", "xmlns:camunda=\"http://flowable.org/bpmn\"");
  }

  @Override
  public String name() {
    return "Flowable";
  }

  @Override
  public void once(int client) {
    Map<String, Object> kept = Map.of("category", "FAULT", "severity", "GENERAL", "title", "无法登录", "requesterUnit", "某预算单位", "number", "1");
    String instance = engine.getRuntimeService().startProcessInstanceByKey("ticketHandling", "GD-" + UUID.randomUUID(), kept).getId();
    step(instance, "userTask_respondTicket", true, Map.of("contacted", true, "comment", "已联系"));
    step(instance, "userTask_resolveTicket", false, Map.of("resolutionOutcome", "SOLVED", "comment", "已修复"));
    step(instance, "userTask_confirmSolution", true, Map.of("confirmation", "CONFIRMED"));
  }

  private void step(String instance, String definition, boolean unclaimed, Map<String, Object> answers) {
    String task = engine.getTaskService().createTaskQuery().processInstanceId(instance).taskDefinitionKey(definition).singleResult().getId();
    if (unclaimed) {
      engine.getTaskService().claim(task, "engineer");
    }
    engine.getTaskService().complete(task, Map.of(), answers);
  }

  @Override
  public void close() {
    engine.close();
  }

  /** Stands for every bean of ours. */
  static final class Nothing implements JavaDelegate, ExecutionListener, TaskListener {

    @Override
    public void execute(DelegateExecution execution) {}

    @Override
    public void notify(DelegateExecution execution) {}

    @Override
    public void notify(DelegateTask task) {}
  }
}
