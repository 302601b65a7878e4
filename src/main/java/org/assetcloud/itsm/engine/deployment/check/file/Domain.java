package org.assetcloud.itsm.engine.deployment.check.file;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Input;

/**
 * The values that tell the rows of a table apart in one input: those it lists, else those its cells name and one more of each kind; of
 * numbers the bounds that its cells name, and what is beside them.
 */
final class Domain {

  private static final Set<String> WHOLE = Set.of("integer", "long");
  private static final Set<String> FRACTIONS = Set.of("double", "number");
  private static final String ANOTHER = "（其他）";

  private Domain() {}

  /** Empty where the kind of the input cannot be told apart. */
  static List<Object> of(Table table, Input input) {
    String type = Table.type(input);
    List<String> listed = table.listed(input);
    if (!listed.isEmpty()) {
      return listed.stream().map(Feel::value).toList();
    }
    if ("boolean".equals(type)) {
      return List.of(true, false);
    }
    if ("string".equals(type)) {
      Set<Object> named = new LinkedHashSet<>(read(table, input).flatMap(cell -> cell.values().stream()).map(Feel::value).toList());
      named.add(ANOTHER);
      return List.copyOf(named);
    }
    if (type == null) {
      return List.of();
    }
    return WHOLE.contains(type) ? numbers(table, input, BigDecimal.ONE)
        : FRACTIONS.contains(type) ? numbers(table, input, new BigDecimal("0.5")) : List.of();
  }

  private static List<Object> numbers(Table table, Input input, BigDecimal step) {
    List<BigDecimal> bounds = input.getInputValues() == null ? List.of()
        : Cell.of(Table.text(input.getInputValues())).stream().flatMap(Cell::numbers).map(BigDecimal::new).sorted().toList();
    return Stream.concat(Stream.of("0"), read(table, input).flatMap(Cell::numbers)).map(BigDecimal::new)
        .flatMap(number -> Stream.of(number.subtract(step), number, number.add(step)))
        .filter(number -> bounds.isEmpty() || number.compareTo(bounds.get(0)) >= 0 && number.compareTo(bounds.get(bounds.size() - 1)) <= 0)
        .map(BigDecimal::doubleValue).distinct().map(Object.class::cast).toList();
  }

  private static Stream<Cell> read(Table table, Input input) {
    return table.cells(input).stream().flatMap(cell -> Cell.of(Feel.text(cell)).stream());
  }
}
