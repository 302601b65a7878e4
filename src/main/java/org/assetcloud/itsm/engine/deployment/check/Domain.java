package org.assetcloud.itsm.engine.deployment.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Input;

/** The values that tell the rows of a table apart in one input: those it lists, else those its cells name and one more of each kind. */
final class Domain {

  private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Set<String> NUMBERS = Set.of("integer", "long", "double", "number");
  private static final String ANOTHER = "（其他）";

  private Domain() {}

  /** Empty where the kind of the input cannot be told apart. */
  static List<Object> of(Table table, Input input) {
    String type = input.getInputExpression() == null ? null : input.getInputExpression().getTypeRef();
    if (input.getInputValues() != null && input.getInputValues().getText() != null) {
      return List.copyOf(literals(Stream.of(input.getInputValues().getText().getTextContent())));
    }
    if ("boolean".equals(type)) {
      return List.of(true, false);
    }
    if ("string".equals(type)) {
      Set<Object> named = literals(table.cells(input).stream().map(Feel::text));
      named.add(ANOTHER);
      return List.copyOf(named);
    }
    return type != null && NUMBERS.contains(type) ? numbers(table.cells(input).stream().map(Feel::text)) : List.of();
  }

  private static Set<Object> literals(Stream<String> texts) {
    Set<Object> found = new LinkedHashSet<>();
    texts.forEach(text -> {
      Matcher literal = LITERAL.matcher(text);
      while (literal.find()) {
        found.add(literal.group(1));
      }
    });
    return found;
  }

  private static List<Object> numbers(Stream<String> texts) {
    Set<Object> found = new LinkedHashSet<>();
    texts.forEach(text -> {
      Matcher number = NUMBER.matcher(text);
      while (number.find()) {
        double value = Double.parseDouble(number.group());
        found.addAll(List.of(value - 0.5, value, value + 0.5));
      }
    });
    found.add(0.0);
    return List.copyOf(found);
  }
}
