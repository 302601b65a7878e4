package org.assetcloud.itsm.engine.step;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * What a person submitted, reduced to plain values of the form's own fields. It is handed to the step as transient variables: listeners
 * and gateways of the same transaction see them, the engine's tables never do.
 */
public final class SubmittedValues {

  /** The transient variable that has all that was submitted, by name; the process keeps of it what it needs. */
  public static final String WHOLE = "submitted";

  /** What the software itself says; no caller from outside can make one, whatever it is called. */
  private record Own(Map<String, Object> values) {}

  private SubmittedValues() {}

  /** Values with which the software itself starts a process: also what no form asks. */
  public static VariableMap ofTheSoftware(Map<String, Object> values) {
    return Variables.putValue(WHOLE, Variables.untypedValue(new Own(values), true));
  }

  /** What {@link #ofTheSoftware} made, null where it was anybody else. */
  static Map<String, Object> saidByTheSoftware(Map<String, Object> submitted) {
    return submitted != null && submitted.get(WHOLE) instanceof Own own ? own.values() : null;
  }

  /**
   * The values as a step sees them.
   *
   * @param kept what processes keep: a field of such a name is handed on in the whole only, as the engine has one variable of a name
   * @throws Refused naming each variable that the form does not have, or whose value is no text, number or yes/no
   */
  static VariableMap transients(Map<String, Object> submitted, Set<String> fields, Set<String> kept) {
    VariableMap transients = Variables.createVariables();
    Map<String, Object> accepted = accepted(submitted, fields);
    transients.putValue(WHOLE, Variables.untypedValue(accepted, true));
    accepted.forEach((name, value) -> {
      if (!kept.contains(name)) {
        transients.putValue(name, Variables.untypedValue(value, true));
      }
    });
    return transients;
  }

  static Map<String, Object> accepted(Map<String, Object> submitted, Set<String> fields) {
    Map<String, Object> accepted = new LinkedHashMap<>();
    List<FieldError> errors = new ArrayList<>();
    if (submitted != null) {
      submitted.keySet().forEach(name -> {
        Object value = plain(submitted, name);
        if (!fields.contains(name)) {
          errors.add(new FieldError(name, "本步骤的表单没有“%s”这一项，请删除后重新提交。".formatted(name)));
        } else if (value != null && !(value instanceof String) && !(value instanceof Boolean) && !(value instanceof Number)) {
          errors.add(new FieldError(name, "“%s”只能是文字、数字或是否，请改正。".formatted(name)));
        } else {
          accepted.put(name, value);
        }
      });
    }
    if (!errors.isEmpty()) {
      throw Refused.fields(errors);
    }
    return accepted;
  }

  private static Object plain(Map<String, Object> submitted, String name) {
    if (submitted instanceof VariableMap typed) {
      TypedValue value = typed.getValueTyped(name);
      return value == null || value.getType() == null ? typed.get(name) : value.getType().isPrimitiveValueType() ? value.getValue() : value;
    }
    return submitted.get(name) instanceof TypedValue value ? value.getValue() : submitted.get(name);
  }
}
