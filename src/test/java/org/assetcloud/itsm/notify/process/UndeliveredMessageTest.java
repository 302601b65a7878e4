package org.assetcloud.itsm.notify.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;

class UndeliveredMessageTest {

  private final BpmnModelInstance model = Bpmn.readModelFromFile(new File("bpmn/notify/undeliveredMessage.bpmn"));

  @Test
  void theNamesThatCodeBindsToAreTheModels() {
    assertThat(model.getModelElementsByType(Process.class)).extracting(Process::getId).containsExactly(UndeliveredMessage.KEY);
    assertThat(model.getModelElementsByType(Message.class)).extracting(Message::getName).containsExactly(UndeliveredMessage.UNDELIVERED);
  }

  @Test
  void theOnlyStepWaitsAsAJobAndNobodyStartsItByHand() {
    assertThat(model.getModelElementsByType(ServiceTask.class)).extracting(ServiceTask::isCamundaAsyncBefore).containsExactly(true);
    assertThat(model.getModelElementsByType(Process.class)).extracting(Process::isCamundaStartableInTasklist).containsExactly(false);
  }
}
