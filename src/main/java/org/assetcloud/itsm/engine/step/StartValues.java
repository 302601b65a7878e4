package org.assetcloud.itsm.engine.step;

import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.Refused;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** What a start may carry: the fields of its form. The number, and with it the business key, is given by the process itself. */
@Component
class StartValues {

  private final FormFields formFields;

  StartValues(FormFields formFields) {
    this.formFields = formFields;
  }

  VariableMap accepted(CommandContext command, String processDefinitionId, Map<String, Object> submitted) {
    Map<String, Object> own = SubmittedValues.saidByTheSoftware(submitted);
    Map<String, Object> accepted = own != null ? own : SubmittedValues.accepted(submitted, fields(command, processDefinitionId));
    return Variables.putValue(SubmittedValues.WHOLE, Variables.untypedValue(accepted, true));
  }

  private Set<String> fields(CommandContext command, String processDefinitionId) {
    return formFields.of(existing(command, processDefinitionId), () -> Person.withoutAuthorization(
        () -> command.getProcessEngineConfiguration().getFormService().getDeployedStartForm(processDefinitionId)));
  }

  String ownBusinessKey(String given) {
    if (given != null && !given.isEmpty()) {
      throw Refused.field("businessKey", "编号由系统生成，请不要填写业务键。");
    }
    return null;
  }

  private static String existing(CommandContext command, String processDefinitionId) {
    try {
      command.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(processDefinitionId);
      return processDefinitionId;
    } catch (ProcessEngineException unknown) {
      throw new NotFound("process-unknown", "没有这个流程，请刷新流程列表。");
    }
  }
}
