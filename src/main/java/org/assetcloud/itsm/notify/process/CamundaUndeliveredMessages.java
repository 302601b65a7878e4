package org.assetcloud.itsm.notify.process;

import org.assetcloud.itsm.notify.message.Message;
import org.assetcloud.itsm.notify.message.UndeliveredMessages;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Each message that could not be sent is an instance that waits at its only step with a job that has no retries left: an incident, which
 * Cockpit shows. Whoever gives the job a retry has the message queued again.
 */
@Component
class CamundaUndeliveredMessages implements UndeliveredMessages {

  private final ProcessEngine engine;

  CamundaUndeliveredMessages(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  public void report(Message message, String reason) {
    ProcessInstance instance = engine.getRuntimeService().createMessageCorrelation(UndeliveredMessage.UNDELIVERED)
        .setVariable(UndeliveredMessage.MESSAGE, message.id()).correlateStartMessage();
    String job = engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).singleResult().getId();
    String incident = "发给 %s 的%s已重试 48 小时仍未送达。%s".formatted(message.recipient(), message.channel().label(), reason);
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
        .execute(command -> leaveWithoutRetries(command, job, incident));
  }

  private static Void leaveWithoutRetries(CommandContext command, String id, String incident) {
    JobEntity job = command.getJobManager().findJobById(id);
    job.setExceptionMessage(incident);
    job.setRetries(0);
    return null;
  }
}
