package org.assetcloud.itsm.engine.step;

import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.records.RecordKinds;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** What may complete a task: the fields of its form, handed on as transient variables. */
@Component
class TaskValues {

  private final FormFields formFields;
  private final Set<String> kept;

  TaskValues(FormFields formFields, RecordKinds kinds) {
    this.formFields = formFields;
    this.kept = kinds.kept();
  }

  VariableMap accepted(CommandContext command, TaskEntity task, Map<String, Object> submitted) {
    String step = task.getProcessDefinitionId() + "#" + task.getTaskDefinitionKey();
    return SubmittedValues.transients(submitted, formFields.of(step, () -> Person.withoutAuthorization(
        () -> command.getProcessEngineConfiguration().getFormService().getDeployedTaskForm(task.getId()))), kept);
  }
}
