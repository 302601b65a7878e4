package org.assetcloud.itsm.engine.step;

import java.util.Arrays;
import org.assetcloud.itsm.shared.Refused;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.Variables;

/** Reads what a person submitted, refusing by name what is not offered, and hands on what the next gateway asks. */
public final class Submitted {

  private Submitted() {}

  public static String text(VariableScope scope, String name) {
    Object value = scope.getVariable(name);
    return value == null ? null : value.toString();
  }

  public static boolean yesOrNo(VariableScope scope, String name, String otherwise) {
    if (scope.getVariable(name) instanceof Boolean answer) {
      return answer;
    }
    throw Refused.field(name, otherwise);
  }

  public static <E extends Enum<E>> E choice(VariableScope scope, String name, Class<E> offered, String otherwise) {
    String value = text(scope, name);
    return Arrays.stream(offered.getEnumConstants()).filter(one -> one.name().equals(value)).findFirst()
        .orElseThrow(() -> Refused.field(name, otherwise));
  }

  /** For the rest of the transaction; the engine's tables never see it. */
  public static void handOn(VariableScope scope, String name, Object value) {
    scope.setVariable(name, Variables.untypedValue(value, true));
  }
}
