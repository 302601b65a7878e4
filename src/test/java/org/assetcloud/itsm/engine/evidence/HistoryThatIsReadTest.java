package org.assetcloud.itsm.engine.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What our level writes and what it leaves, by engines of their own that share one database. */
class HistoryThatIsReadTest {

  /** Ask two people, again while one says so; a timer that cannot act stands beside. */
  private static final BpmnModelInstance MODEL = Bpmn.createExecutableProcess("asking").camundaHistoryTimeToLive(5).startEvent("start")
      .exclusiveGateway("meet").userTask("ask").multiInstance().camundaCollection("${seats}").camundaElementVariable("seat")
      .multiInstanceDone().exclusiveGateway("enough").condition("yes", "${enough}").endEvent("end").moveToLastGateway()
      .condition("no", "${!enough}").connectTo("meet").moveToActivity("ask").boundaryEvent("late").cancelActivity(false)
      .timerWithDuration("PT1H").serviceTask("tell").camundaExpression("${nobody.told()}").endEvent("told").done();

  private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

  private ProcessEngine engine;

  @AfterEach
  void engineIsClosed() {
    engine.close();
  }

  @Test
  void aDatabaseGoesFromTheFullHistoryToOursAndBack() {
    start("full", "true");
    String old = begun();
    assertThat(passed()).contains("meet");
    restart(HistoryThatIsRead.NAME);

    answer(old, false);
    answer(old, true);

    assertThat(passed()).containsOnlyOnce("meet").containsOnlyOnce("end");
    restart("full");
    begun();
    assertThat(passed().stream().filter("meet"::equals)).hasSize(2);
  }

  @Test
  void whereFlowsOnlyMeetNoRowIsWrittenAndWhatDividesThemHasOne() {
    start(HistoryThatIsRead.NAME, "true");
    String process = begun();

    answer(process, false);
    answer(process, true);

    assertThat(passed()).doesNotContain("meet").contains("start", "ask", "ask#multiInstanceBody", "end");
    assertThat(passed().stream().filter("enough"::equals)).hasSize(2);
    assertThat(history().createHistoricActivityInstanceQuery().list()).allMatch(one -> one.getEndTime() != null);
  }

  @Test
  void aVariableIsKeptOnceAndItsChangesAreButNoneOfTheMachinery() {
    start(HistoryThatIsRead.NAME, "true");
    String process = begun();

    engine.getRuntimeService().setVariable(process, "enough", true);

    assertThat(history().createHistoricVariableInstanceQuery().list()).extracting(HistoricVariableInstance::getName)
        .containsExactly("enough");
    assertThat(history().createHistoricDetailQuery().variableUpdates().list()).extracting(detail -> ((HistoricVariableUpdate) detail).getValue())
        .containsExactly(true);
    answer(process, true);
    assertThat(history().createHistoricProcessInstanceQuery().finished().count()).isEqualTo(1);
  }

  @Test
  void ofTimersOnlyTheirFailuresAreKept() {
    start(HistoryThatIsRead.NAME, "true");
    begun();
    Job timer = engine.getManagementService().createJobQuery().listPage(0, 1).get(0);

    assertThatThrownBy(() -> engine.getManagementService().executeJob(timer.getId())).isNotNull();

    HistoricJobLog failure = history().createHistoricJobLogQuery().singleResult();
    assertThat(failure.isFailureLog()).isTrue();
    assertThat(history().getHistoricJobLogExceptionStacktrace(failure.getId())).contains("nobody");
  }

  private void restart(String level) {
    engine.close();
    start(level, "false");
  }

  private void start(String level, String tables) {
    ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName(database).setJdbcUrl(database).setDatabaseSchemaUpdate(tables).setHistory(level);
    configuration.getProcessEnginePlugins().add(new HistoryPlugin());
    configuration.setHistoryCleanupEnabled(false);
    configuration.setBeans(Map.of("seats", List.of("a", "b")));
    engine = configuration.setDbMetricsReporterActivate(false).buildProcessEngine();
    if (tables.equals("true")) {
      engine.getRepositoryService().createDeployment().addModelInstance("asking.bpmn", MODEL).deploy();
    }
  }

  private String begun() {
    return engine.getRuntimeService().startProcessInstanceByKey("asking", Map.of("enough", false)).getId();
  }

  private void answer(String process, boolean enough) {
    engine.getTaskService().createTaskQuery().processInstanceId(process).list()
        .forEach(task -> engine.getTaskService().complete(task.getId(), Map.of("enough", enough)));
  }

  private List<String> passed() {
    return history().createHistoricActivityInstanceQuery().list().stream().map(HistoricActivityInstance::getActivityId).toList();
  }

  private HistoryService history() {
    return engine.getHistoryService();
  }
}
