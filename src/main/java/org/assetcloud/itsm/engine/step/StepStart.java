package org.assetcloud.itsm.engine.step;

import java.util.Map;
import org.assetcloud.itsm.shared.Forbidden;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.impl.VariableMapImpl;

/** One start, checked when it is executed, inside the transaction that starts. */
class StepStart extends ProcessInstantiationBuilderImpl {

  private final Collisions collisions;
  private final StartValues startValues;
  private Map<String, Object> submitted;

  StepStart(CommandExecutor commandExecutor, Collisions collisions, StartValues startValues) {
    super(commandExecutor);
    this.collisions = collisions;
    this.startValues = startValues;
  }

  StepStart byId(String id) {
    processDefinitionId = id;
    return this;
  }

  StepStart byKey(String key) {
    processDefinitionKey = key;
    return this;
  }

  @Override
  public ProcessInstanceWithVariables executeWithVariablesInReturn(boolean skipCustomListeners, boolean skipIoMappings) {
    return collisions.retried(() -> commandExecutor.execute(command -> {
      checked(command, skipCustomListeners || skipIoMappings);
      return super.executeWithVariablesInReturn(skipCustomListeners, skipIoMappings);
    }));
  }

  /** Starting anywhere but at the beginning, or without the listeners that check, would skip steps. */
  private void checked(CommandContext command, boolean skipping) {
    startValues.ownBusinessKey(businessKey);
    boolean elsewhere = !modificationBuilder.getModificationOperations().isEmpty();
    if (elsewhere || skipping || caseInstanceId != null) {
      throw new Forbidden("start-at-the-beginning", "流程只能从头启动，不能指定起始步骤。");
    }
    if (submitted == null) {
      submitted = new VariableMapImpl(modificationBuilder.getProcessVariables());
    }
    VariableMap accepted = startValues.accepted(command, definitionId(command), submitted);
    modificationBuilder.getProcessVariables().clear();
    modificationBuilder.getProcessVariables().putAll(accepted);
  }

  private String definitionId(CommandContext command) {
    return processDefinitionId != null ? processDefinitionId : command.getProcessEngineConfiguration().getDeploymentCache()
        .findDeployedLatestProcessDefinitionByKey(processDefinitionKey).getId();
  }
}
