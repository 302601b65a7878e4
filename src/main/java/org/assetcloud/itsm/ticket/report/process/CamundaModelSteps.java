package org.assetcloud.itsm.ticket.report.process;

import java.util.List;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.ticket.report.ModelSteps;
import org.assetcloud.itsm.ticket.report.ProcessUnknown;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the user tasks of the newest version, whoever may see models. */
@Component
class CamundaModelSteps implements ModelSteps {

  private final ProcessEngine engine;
  private final Unrestricted unrestricted;

  CamundaModelSteps(@Lazy ProcessEngine engine, Unrestricted unrestricted) {
    this.engine = engine;
    this.unrestricted = unrestricted;
  }

  @Override
  public List<Step> of(String process) {
    return unrestricted.call(() -> {
      RepositoryService models = engine.getRepositoryService();
      ProcessDefinition newest = models.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().withoutTenantId()
          .singleResult();
      if (newest == null) {
        throw new ProcessUnknown(process);
      }
      return models.getBpmnModelInstance(newest.getId()).getModelElementsByType(UserTask.class).stream()
          .map(task -> new Step(task.getId(), task.getName() == null ? task.getId() : task.getName())).toList();
    });
  }
}
