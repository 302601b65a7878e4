package org.assetcloud.itsm.engine.deployment.check.file;

import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;

/**
 * The cells of a table, evaluated by the language the engine evaluates them with; no variable of a process is in reach, and what
 * {@link Cell} does not know is never evaluated.
 */
public final class Feel {

  private static final String INPUT = "cellInput";
  private static final DefaultDmnEngineConfiguration CONFIGURATION =
      (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
  private static final DmnEngine DECISIONS = CONFIGURATION.buildEngine();
  private static final FeelEngine ENGINE = CONFIGURATION.getFeelEngine();

  private Feel() {}

  /** What stands in a cell. */
  public static String text(DmnElement cell) {
    Text text = cell instanceof InputEntry input ? input.getText() : cell instanceof OutputEntry output ? output.getText() : null;
    return text == null ? "" : text.getTextContent().strip();
  }

  static boolean isAny(String cell) {
    return cell.isBlank() || cell.equals("-");
  }

  /** Whether a value is one of those the cell is for; none is where the cell cannot be read. */
  static boolean matches(String cell, Object value) {
    try {
      return isAny(cell) || Cell.of(cell).isPresent() && ENGINE.evaluateSimpleUnaryTests(cell, INPUT, Variables.putValue(INPUT, value).asVariableContext());
    } catch (RuntimeException unreadable) {
      return false;
    }
  }

  /** What an answer is worth, or null where it cannot be read. */
  public static Object value(String cell) {
    try {
      return Cell.of(cell).filter(Cell::single).isEmpty() ? null : ENGINE.evaluateSimpleExpression(cell, Variables.createVariables().asVariableContext());
    } catch (RuntimeException unreadable) {
      return null;
    }
  }

  /** Whether the engine finds its way in the tables; nothing of them is evaluated. */
  public static boolean isReadable(DmnModelInstance model) {
    try {
      DECISIONS.parseDecisions(model);
      return true;
    } catch (DmnEngineException unreadable) {
      return false;
    }
  }
}
