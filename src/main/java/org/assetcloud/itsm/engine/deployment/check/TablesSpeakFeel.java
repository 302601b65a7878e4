package org.assetcloud.itsm.engine.deployment.check;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;

/** Cells are values of the table's own language, which reaches nothing of the system (design section 8, item 3), and can be read. */
final class TablesSpeakFeel implements Rule<TableFile> {

  private static final Set<String> FEEL = Set.of("feel", "https://www.omg.org/spec/DMN/20191111/FEEL/");

  @Override
  public String name() {
    return "单元格可读，不带脚本";
  }

  @Override
  public Stream<Broken> brokenBy(TableFile file) {
    return file.tables().stream().flatMap(table -> Stream.concat(
        table.inputs().stream().map(input -> input.getInputExpression()).filter(one -> one == null || !Table.name(
            (org.camunda.bpm.model.dmn.instance.Input) one.getParentElement()).matches("[a-z]\\w*") || speaksOtherwise(one))
            .map(one -> TableFile.broken(one == null ? table.decision() : one, table.decision().getName(), "输入列须写一个变量名，不能写脚本")),
        table.rows().stream().flatMap(row -> Stream.concat(row.getInputEntries().stream().filter(TablesSpeakFeel::unreadable),
            row.getOutputEntries().stream().filter(TablesSpeakFeel::unreadable))
            .map(cell -> TableFile.broken(cell, TableFile.described(row), "单元格“%s”无法读取或用了脚本".formatted(Feel.text(cell)))))));
  }

  private static boolean unreadable(InputEntry cell) {
    return speaksOtherwise(cell) || !Feel.isReadableTest(Feel.text(cell));
  }

  private static boolean unreadable(OutputEntry cell) {
    return speaksOtherwise(cell) || Feel.value(Feel.text(cell)) == null;
  }

  private static boolean speaksOtherwise(DmnElement element) {
    String language = element instanceof InputExpression expression ? expression.getExpressionLanguage()
        : element.getAttributeValue("expressionLanguage");
    return language != null && !FEEL.contains(language);
  }
}
