package org.assetcloud.itsm.engine.deployment.check.table;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Cell;
import org.assetcloud.itsm.engine.deployment.check.file.Feel;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.Table;
import org.assetcloud.itsm.engine.deployment.check.file.TableFile;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;

/**
 * A value that no input has, such as {@code "Major"} for {@code "MAJOR"}, makes a row that never applies; one of another type, or a row
 * with too few cells, fails everybody whom the table is asked for.
 */
public final class CellsFitTheirColumn implements Rule<TableFile> {

  private static final Set<String> TYPES = Set.of("string", "boolean", "integer", "long", "double", "number");

  @Override
  public String name() {
    return "单元格符合所在的列";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().flatMap(table -> Stream.of(rows(table), inputs(table), outputs(table)).flatMap(broken -> broken));
  }

  private static Stream<Broken> rows(Table table) {
    return table.rows().stream()
        .filter(row -> row.getInputEntries().size() != table.inputs().size() || row.getOutputEntries().size() != table.outputs().size())
        .map(row -> TableFile.broken(row, "这一行的格数与列数不同"));
  }

  private static Stream<Broken> inputs(Table table) {
    return table.inputs().stream().flatMap(input -> {
      List<String> listed = table.listed(input);
      return Stream.concat(column(table, input, table.cells(input), Table.type(input)), table.cells(input).stream()
          .flatMap(cell -> Cell.of(Feel.text(cell)).stream().flatMap(read -> read.values().stream())
              .filter(value -> !listed.isEmpty() && !listed.contains(value))
              .map(value -> TableFile.broken(cell, label(input.getLabel(), Table.name(input)),
                  "%s 不是这一列可选的值，可选：%s".formatted(value, String.join("、", listed))))));
    });
  }

  private static Stream<Broken> outputs(Table table) {
    return table.outputs().stream().flatMap(output -> column(table, output, table.rows().stream()
        .map(row -> table.entry(row, output.getName())).filter(Objects::nonNull).toList(), output.getTypeRef()));
  }

  private static Stream<Broken> column(Table table, DmnElement column, List<? extends DmnElement> cells, String type) {
    String called = column instanceof Input input ? label(input.getLabel(), Table.name(input))
        : label(((Output) column).getLabel(), ((Output) column).getName());
    if (type != null && !TYPES.contains(type)) {
      return Stream.of(TableFile.broken(column, called, "列的类型“%s”不能用，可选：%s".formatted(type,
          String.join("、", TYPES.stream().sorted().toList()))));
    }
    Predicate<DmnElement> fits = cell -> Cell.of(Feel.text(cell)).map(read -> read.any() || read.fits(type)).orElse(true);
    return cells.stream().filter(fits.negate()).map(cell -> TableFile.broken(cell, called,
        "“%s”不是这一列的类型（%s）".formatted(Feel.text(cell), type)));
  }

  private static String label(String label, String name) {
    return label == null || label.isBlank() ? name : label;
  }
}
