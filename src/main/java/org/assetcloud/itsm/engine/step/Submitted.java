package org.assetcloud.itsm.engine.step;

import java.util.Arrays;
import java.util.Map;
import org.assetcloud.itsm.shared.Conflict;
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

  /** Null where nothing was said. */
  public static Boolean yesOrNoIfAny(VariableScope scope, String name, String otherwise) {
    Object said = scope.getVariable(name);
    return said == null || "".equals(said) ? null : Boolean.valueOf(yesOrNo(scope, name, otherwise));
  }

  public static <E extends Enum<E>> E choice(VariableScope scope, String name, Class<E> offered, String otherwise) {
    String value = text(scope, name);
    return Arrays.stream(offered.getEnumConstants()).filter(one -> one.name().equals(value)).findFirst()
        .orElseThrow(() -> Refused.field(name, otherwise));
  }

  /**
   * All that was submitted with this step, by name.
   *
   * @throws Conflict where nothing was, as where a model has the step take place without its form
   */
  @SuppressWarnings("unchecked")
  public static Map<String, Object> whole(VariableScope scope) {
    if (scope.getVariable(SubmittedValues.WHOLE) instanceof Map<?, ?> submitted) {
      return (Map<String, Object>) submitted;
    }
    throw new Conflict("nothing-submitted", "这一步没有收到提交的内容，请流程负责人检查流程模型。");
  }

  /**
   * Which one of several it is, as a multi-instance step says it.
   *
   * @throws Conflict where the step is not one of several
   */
  public static int position(VariableScope scope, String name) {
    if (scope.getVariable(name) instanceof String position && position.matches("\\d{1,9}")) {
      return Integer.parseInt(position);
    }
    throw new Conflict("position-missing", "这一步没有说明办理的是哪一项，请流程负责人检查流程模型。");
  }

  /** For the rest of the transaction; the engine's tables never see it. */
  public static void handOn(VariableScope scope, String name, Object value) {
    scope.setVariable(name, Variables.untypedValue(value, true));
  }
}
