package org.assetcloud.itsm.engine.deployment.check;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A decision that is a table, read as the engine will read it. What a cell says is found out once. */
public final class Table {

  /** More are not tried one by one. */
  private static final int MOST_COMBINATIONS = 5_000;

  private final Decision decision;
  private final Map<List<Object>, Boolean> matches = new HashMap<>();
  private final Map<String, Optional<Object>> answers = new HashMap<>();

  Table(Decision decision) {
    this.decision = decision;
  }

  public Decision decision() {
    return decision;
  }

  public String key() {
    return decision.getId();
  }

  public DecisionTable table() {
    return (DecisionTable) decision.getExpression();
  }

  public List<Rule> rows() {
    return List.copyOf(table().getRules());
  }

  public List<Input> inputs() {
    return List.copyOf(table().getInputs());
  }

  public List<Output> outputs() {
    return List.copyOf(table().getOutputs());
  }

  HitPolicy hitPolicy() {
    return table().getHitPolicy();
  }

  /** What a row says in the output column of this name, as written; null where there is no such column. */
  public OutputEntry entry(Rule row, String output) {
    List<Output> outputs = outputs();
    List<OutputEntry> entries = List.copyOf(row.getOutputEntries());
    for (int i = 0; i < outputs.size() && i < entries.size(); i++) {
      if (output.equals(outputs.get(i).getName())) {
        return entries.get(i);
      }
    }
    return null;
  }

  /** What a row answers in the output column of this name; null where it has none or cannot be read. */
  public String answer(Rule row, String output) {
    OutputEntry entry = entry(row, output);
    return entry == null ? null
        : answers.computeIfAbsent(Feel.text(entry), cell -> Optional.ofNullable(Feel.value(cell))).map(Object::toString).orElse(null);
  }

  /** Whether a row is for everything. */
  static boolean catchesAll(Rule row) {
    return row.getInputEntries().stream().allMatch(entry -> Feel.isAny(Feel.text(entry)));
  }

  /** Every combination of the values its inputs can have; none where they cannot be told or are too many. */
  public List<Map<String, Object>> combinations() {
    List<Map<String, Object>> all = List.of(Map.of());
    for (Input input : inputs()) {
      List<Object> values = Domain.of(this, input);
      if (values.isEmpty() || (long) all.size() * values.size() > MOST_COMBINATIONS) {
        return List.of();
      }
      List<Map<String, Object>> longer = new ArrayList<>();
      for (Map<String, Object> before : all) {
        for (Object value : values) {
          Map<String, Object> next = new LinkedHashMap<>(before);
          next.put(name(input), value);
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  /** The rows that apply to a combination. */
  public List<Rule> matching(Map<String, Object> combination) {
    return rows().stream().filter(row -> matches(row, combination)).toList();
  }

  /** What differs from the inputs that the system gives and the columns that it reads. */
  public Stream<Broken> differencesFrom(Set<String> given, List<String> needed) {
    Set<String> present = outputs().stream().map(Output::getName).collect(Collectors.toSet());
    return Stream.concat(
        inputs().stream().filter(input -> !given.contains(name(input))).map(input -> TableFile.broken(input, input.getLabel(),
            "系统不提供变量“%s”，只有 %s".formatted(name(input), String.join("、", given.stream().sorted().toList())))),
        needed.stream().filter(column -> !present.contains(column)).map(column ->
            TableFile.broken(decision(), decision().getName(), "缺少输出列“%s”".formatted(column))));
  }

  /** An answer that clocks can count; null where it is no duration of at least a minute. */
  public Duration duration(Rule row, String output) {
    String written = answer(row, output);
    try {
      Duration duration = written == null || !written.startsWith("PT") ? Duration.ZERO : Duration.parse(written);
      return duration.compareTo(Duration.ofMinutes(1)) < 0 ? null : duration;
    } catch (DateTimeParseException | ArithmeticException unreadable) {
      return null;
    }
  }

  /** What an input asks for. */
  public static String name(Input input) {
    return input.getInputExpression() == null || input.getInputExpression().getText() == null ? ""
        : input.getInputExpression().getText().getTextContent().strip();
  }

  List<InputEntry> cells(Input input) {
    int column = inputs().indexOf(input);
    return rows().stream().filter(row -> row.getInputEntries().size() > column)
        .map(row -> List.copyOf(row.getInputEntries()).get(column)).toList();
  }

  private boolean matches(Rule row, Map<String, Object> combination) {
    List<InputEntry> cells = List.copyOf(row.getInputEntries());
    List<Input> inputs = inputs();
    for (int i = 0; i < cells.size() && i < inputs.size(); i++) {
      if (!matches.computeIfAbsent(List.of(Feel.text(cells.get(i)), combination.get(name(inputs.get(i)))),
          asked -> Feel.matches((String) asked.get(0), asked.get(1)))) {
        return false;
      }
    }
    return true;
  }
}
