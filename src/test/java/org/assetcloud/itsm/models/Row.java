package org.assetcloud.itsm.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * A row of a table as it is read.
 *
 * @param said its annotation, without blanks
 * @param asked column and code of each text that its inputs name
 * @param answered column and text of each answer
 */
record Row(String id, String said, Pairs asked, Pairs answered) {

  /** A column may come several times. */
  record Pairs(List<Map.Entry<String, String>> all) {

    void forEach(BiConsumer<String, String> each) {
      all.forEach(pair -> each.accept(pair.getKey(), pair.getValue()));
    }
  }

  private static final Pattern CODE = Pattern.compile("\"(\\w+)\"");

  static List<Row> of(DecisionTable table) {
    List<Input> inputs = List.copyOf(table.getInputs());
    List<Output> outputs = List.copyOf(table.getOutputs());
    return table.getRules().stream().map(rule -> new Row(rule.getId(), rule.getDescription().getTextContent().replace(" ", ""),
        asked(inputs, rule), answered(outputs, rule))).toList();
  }

  private static Pairs asked(List<Input> inputs, Rule rule) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    List<InputEntry> cells = List.copyOf(rule.getInputEntries());
    for (int i = 0; i < cells.size(); i++) {
      String column = inputs.get(i).getInputExpression().getText().getTextContent();
      CODE.matcher(cells.get(i).getTextContent()).results().map((MatchResult code) -> code.group(1))
          .forEach(code -> pairs.add(Map.entry(column, code)));
    }
    return new Pairs(pairs);
  }

  private static Pairs answered(List<Output> outputs, Rule rule) {
    List<Map.Entry<String, String>> pairs = new ArrayList<>();
    List<OutputEntry> cells = List.copyOf(rule.getOutputEntries());
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i).getTextContent().strip();
      if (cell.startsWith("\"")) {
        pairs.add(Map.entry(outputs.get(i).getName(), cell.substring(1, cell.length() - 1)));
      }
    }
    return new Pairs(pairs);
  }
}
