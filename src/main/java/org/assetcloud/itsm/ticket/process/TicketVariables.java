package org.assetcloud.itsm.ticket.process;

import java.util.Arrays;
import org.assetcloud.itsm.shared.Refused;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Reads what a person submitted, refusing by name what is not offered. */
final class TicketVariables {

  private TicketVariables() {}

  static String text(VariableScope scope, String name) {
    Object value = scope.getVariable(name);
    return value == null ? null : value.toString();
  }

  static boolean yesOrNo(VariableScope scope, String name, String otherwise) {
    if (scope.getVariable(name) instanceof Boolean answer) {
      return answer;
    }
    throw Refused.field(name, otherwise);
  }

  static <E extends Enum<E>> E choice(VariableScope scope, String name, Class<E> offered, String otherwise) {
    String value = text(scope, name);
    return Arrays.stream(offered.getEnumConstants()).filter(one -> one.name().equals(value)).findFirst()
        .orElseThrow(() -> Refused.field(name, otherwise));
  }
}
