package org.assetcloud.itsm.engine.step;

import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.shared.Conflict;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/**
 * What a decision table answered to a step of a model. It counts only where the model asked the right table, about the record as it is: a
 * changed model can neither put another table in its place nor other questions (decision 0019).
 */
public final class TableAnswer {

  private static final String RESULT = "decisionResult";

  private TableAnswer() {}

  /**
   * @param inputs what the table has to have been asked, from the record
   * @throws Conflict where it was asked something else, or another table was
   */
  public static List<Map<String, Object>> rows(DelegateExecution execution, String table, Map<String, ?> inputs) {
    boolean asked = execution.getBpmnModelElementInstance() instanceof BusinessRuleTask task && table.equals(task.getCamundaDecisionRef())
        && inputs.entrySet().stream().allMatch(input -> input.getValue().equals(execution.getVariable(input.getKey())));
    if (!asked || !(execution.getVariable(RESULT) instanceof DmnDecisionResult answer)) {
      throw new Conflict("model-asks-otherwise",
          "流程模型的节点“%s”没有按业务记录查询决策表“%s”，请流程负责人检查流程模型。".formatted(execution.getCurrentActivityName(), table));
    }
    return answer.getResultList();
  }

  /** As {@link #rows}, where there is one row. */
  public static Map<String, Object> row(DelegateExecution execution, String table, Map<String, ?> inputs) {
    return rows(execution, table, inputs).stream().reduce((one, other) -> {
      throw new IllegalStateException("Two rows of %s for %s".formatted(table, inputs));
    }).orElseThrow(() -> new IllegalStateException("No row of %s for %s".formatted(table, inputs)));
  }
}
