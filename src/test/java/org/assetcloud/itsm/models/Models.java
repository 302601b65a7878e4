package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The files the rules are about, and how they are read. */
final class Models {

  private Models() {}

  static List<Path> models() throws IOException {
    return files("bpmn", ".bpmn");
  }

  static List<Path> tables() throws IOException {
    return files("bpmn", ".dmn");
  }

  static List<Path> forms() throws IOException {
    return files("forms", ".form");
  }

  static BpmnModelInstance read(Path file) {
    return Bpmn.readModelFromFile(file.toFile());
  }

  /**
   * The rows of a table that are for a value, as one of its columns has them.
   *
   * @param table below {@code bpmn}, without ending
   * @param input null for all rows
   */
  record Rows(String table, String input, String value, String output) {}

  /** What stands in the column; a row for everything else counts where the input lists the value. */
  static List<String> rows(Rows asked) {
    DecisionTable table = only(Dmn.readModelFromFile(Path.of("bpmn", asked.table() + ".dmn").toFile()).getModelElementsByType(DecisionTable.class));
    List<Input> inputs = List.copyOf(table.getInputs());
    List<String> outputs = table.getOutputs().stream().map(Output::getName).toList();
    int input = inputs.stream().map(one -> one.getInputExpression().getText().getTextContent()).toList().indexOf(asked.input());
    assertThat(input < 0 || inputs.get(input).getInputValues().getTextContent().contains("\"%s\"".formatted(asked.value()))).isTrue();
    return table.getRules().stream().filter(row -> input < 0 || isFor(List.copyOf(row.getInputEntries()).get(input).getTextContent().strip(), asked))
        .map(row -> List.copyOf(row.getOutputEntries()).get(outputs.indexOf(asked.output())).getTextContent().strip()).toList();
  }

  private static boolean isFor(String cell, Rows asked) {
    return cell.isEmpty() || cell.contains("\"%s\"".formatted(asked.value()));
  }

  static <T> Collection<T> nonEmpty(Collection<T> found) {
    assertThat(found).as("a rule that finds nothing to look at fails").isNotEmpty();
    return found;
  }

  static <T extends ModelElementInstance> T only(Collection<T> found) {
    assertThat(found).hasSize(1);
    return found.iterator().next();
  }

  /** The file's elements of a type. A file may have none; a rule about what no model has at all fails. */
  static <T extends ModelElementInstance> Collection<T> elements(Path file, Class<T> type) throws IOException {
    assertThat(models()).as("a rule that finds nothing to look at fails")
        .anyMatch(model -> !read(model).getModelElementsByType(type).isEmpty());
    return read(file).getModelElementsByType(type);
  }

  static boolean chinese(String text) {
    return text != null && text.codePoints().anyMatch(Character::isIdeographic);
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of(folder))) {
      return List.copyOf(nonEmpty(tree.filter(file -> file.toString().endsWith(ending)).toList()));
    }
  }
}
