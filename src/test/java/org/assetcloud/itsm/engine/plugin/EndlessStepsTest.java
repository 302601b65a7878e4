package org.assetcloud.itsm.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A model that never waits ends in an error and not in a server that stands still (R5.1). */
@WiredTest
@Tag("any-database")
class EndlessStepsTest {

  private static final String NOT_BY_A_PERSON = "itsm packaged";

  @Autowired
  RepositoryService repository;

  @Autowired
  RuntimeService runtime;

  @Test
  void aLoopThatNeverWaitsIsEndedAndNothingOfItStays() {
    String key = "endless" + System.nanoTime();
    Deployment deployment = repository.createDeployment().source(NOT_BY_A_PERSON).addModelInstance(key + ".bpmn",
        Bpmn.createExecutableProcess(key).camundaHistoryTimeToLiveString("P1825D").startEvent().message(key).exclusiveGateway("again")
            .serviceTask("work").camundaExpression("${true}").connectTo("again").done()).deploy();
    try {
      Throwable ended = catchThrowable(() -> runtime.createMessageCorrelation(key).correlateStartMessage());

      assertThat(ended).isInstanceOf(Conflict.class).hasMessageContaining("请流程负责人检查流程 " + key + " 中的循环");
      assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(key).count()).isZero();
    } finally {
      repository.deleteDeployment(deployment.getId(), true);
    }
  }
}
