package org.assetcloud.itsm.engine.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.spin.plugin.variable.SpinValues;
import org.camunda.spin.plugin.variable.value.JsonValue;

/** Forms as people submit them: the same rules as {@link StepTaskService} and {@link StepRuntimeService}, and what a form shows. */
class StepFormService extends FormServiceImpl {

  private final StepTaskService tasks;
  private final StartValues startValues;
  private final List<FormContext> contexts;
  private final ObjectMapper json;

  StepFormService(StepTaskService tasks, StartValues startValues, List<FormContext> contexts, ObjectMapper json) {
    this.tasks = tasks;
    this.startValues = startValues;
    this.contexts = contexts;
    this.json = json;
  }

  @Override
  public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
    return submitStartForm(processDefinitionId, null, properties);
  }

  @Override
  public ProcessInstance submitStartForm(String processDefinitionId, String businessKey, Map<String, Object> properties) {
    return tasks.step(command -> super.submitStartForm(
        processDefinitionId, startValues.ownBusinessKey(businessKey), startValues.accepted(command, processDefinitionId, properties)));
  }

  @Override
  public void submitTaskForm(String taskId, Map<String, Object> properties) {
    tasks.step(command -> {
      super.submitTaskForm(taskId, tasks.accepted(command, taskId, properties));
      return null;
    });
  }

  @Override
  public VariableMap submitTaskFormWithVariablesInReturn(String taskId, Map<String, Object> properties, boolean deserializeValues) {
    return tasks.step(command -> super.submitTaskFormWithVariablesInReturn(
        taskId, tasks.accepted(command, taskId, properties), deserializeValues));
  }

  @Override
  public VariableMap getTaskFormVariables(String taskId, Collection<String> formVariables, boolean deserializeObjectValues) {
    return tasks.step(command -> {
      VariableMap shown = super.getTaskFormVariables(taskId, formVariables, deserializeObjectValues);
      context(command, taskId).forEach((name, value) -> {
        if (formVariables == null || formVariables.contains(name)) {
          shown.putValue(name, value instanceof List<?> offered ? offers(offered) : value);
        }
      });
      return shown;
    });
  }

  /** A list is read by a form as JSON; it is never more than what a field offers, so it is written without any type. */
  private JsonValue offers(List<?> choices) {
    try {
      return SpinValues.jsonValue(json.writeValueAsString(choices)).create();
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  private Map<String, Object> context(CommandContext command, String taskId) {
    TaskEntity task = command.getTaskManager().findTaskById(taskId);
    ExecutionEntity instance = task.getProcessInstance();
    return instance == null ? Map.of() : contexts.stream()
        .filter(context -> context.processKey().equals(instance.getProcessDefinition().getKey())).findFirst()
        .map(context -> context.of(task, instance.getBusinessKey())).orElse(Map.of());
  }
}
