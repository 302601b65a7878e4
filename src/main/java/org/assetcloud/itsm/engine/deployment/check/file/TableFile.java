package org.assetcloud.itsm.engine.deployment.check.file;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * A decision table file of a deployment.
 *
 * @param tables the decisions that are tables
 */
public record TableFile(String file, DmnModelInstance model, List<Table> tables) {

  public static TableFile of(String file, DmnModelInstance model, TimeLimit limit) {
    return new TableFile(file, model, model.getModelElementsByType(Decision.class).stream()
        .filter(decision -> decision.getExpression() instanceof DecisionTable).map(decision -> new Table(decision, limit)).toList());
  }

  public Collection<Decision> decisions() {
    return model.getModelElementsByType(Decision.class);
  }

  /** At an element whose name is given. */
  public static Broken broken(DmnElement element, String name, String what) {
    return new Broken(element.getId(), name, what);
  }

  /** At a row, which is called what its description says. */
  public static Broken broken(Rule row, String what) {
    return broken(row, described(row), what);
  }

  public static String described(Rule row) {
    return row.getDescription() == null ? null : row.getDescription().getTextContent().strip();
  }
}
