package org.assetcloud.itsm.engine.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whichever of several ways ends last goes on: work, a check that is a scope of its own, and what stands aside. */
class OtherTokensTest {

  private ProcessEngine engine;
  private String process;

  /** What the model asks. */
  public static final class Asked {

    public boolean last(DelegateExecution token) {
      return OtherTokens.none(token, Set.of("aside"));
    }
  }

  @BeforeEach
  void threeWaysBegin() {
    ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
    String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    configuration.setProcessEngineName(database).setJdbcUrl(database);
    configuration.setBeans(Map.of("asked", new Asked()));
    configuration.setHistoryCleanupEnabled(false);
    engine = configuration.setDbMetricsReporterActivate(false).buildProcessEngine();
    engine.getRepositoryService().createDeployment().addModelInstance("ways.bpmn", Bpmn.createExecutableProcess("ways")
        .camundaHistoryTimeToLive(5).startEvent().parallelGateway("fork").userTask("work").exclusiveGateway("meet")
        .exclusiveGateway("left").condition("last", "${asked.last(execution)}").userTask("on").endEvent().moveToNode("left")
        .condition("others", "${!asked.last(execution)}").endEvent().moveToNode("fork").userTask("check").connectTo("meet")
        .moveToActivity("check").boundaryEvent("late").timerWithDuration("PT1H").endEvent().moveToNode("fork").userTask("aside")
        .endEvent().done()).deploy();
    process = engine.getRuntimeService().startProcessInstanceByKey("ways").getId();
  }

  @AfterEach
  void engineIsClosed() {
    engine.close();
  }

  @Test
  void theLastOfTheWaysGoesOnThoughOneStandsAside() {
    done("work");
    assertThat(open("on")).isFalse();

    done("check");

    assertThat(open("on")).isTrue();
    assertThat(open("aside")).isTrue();
  }

  @Test
  void theOrderDoesNotMatter() {
    done("aside");
    done("check");
    assertThat(open("on")).isFalse();

    done("work");

    assertThat(open("on")).isTrue();
  }

  private void done(String step) {
    engine.getTaskService().complete(engine.getTaskService().createTaskQuery().processInstanceId(process).taskDefinitionKey(step)
        .singleResult().getId());
  }

  private boolean open(String step) {
    return engine.getTaskService().createTaskQuery().processInstanceId(process).taskDefinitionKey(step).count() == 1;
  }
}
