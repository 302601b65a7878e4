package org.assetcloud.itsm.engine.deployment.check.file;

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
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/** A decision that is a table, read as the engine will read it. What a cell says is found out once. */
public final class Table {

  /** More are not tried one by one. */
  private static final int MOST_COMBINATIONS = 5_000;

  private final Decision decision;
  private final TimeLimit limit;
  private final List<Rule> rows;
  private final List<Input> inputs;
  private final List<String> names;
  private final List<Output> outputs;
  private final Map<Rule, List<String>> written = new HashMap<>();
  private final Map<List<Object>, Boolean> matches = new HashMap<>();
  private final Map<String, Optional<Object>> answers = new HashMap<>();

  /** @param limit within which its rows are tried */
  Table(Decision decision, TimeLimit limit) {
    this.decision = decision;
    this.limit = limit;
    this.rows = List.copyOf(table().getRules());
    this.inputs = List.copyOf(table().getInputs());
    this.names = inputs.stream().map(Table::name).toList();
    this.outputs = List.copyOf(table().getOutputs());
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
    return rows;
  }

  public List<Input> inputs() {
    return inputs;
  }

  public List<Output> outputs() {
    return outputs;
  }

  public HitPolicy hitPolicy() {
    return table().getHitPolicy();
  }

  /** What a row says in the output column of this name, as written; null where there is no such column. */
  public OutputEntry entry(Rule row, String output) {
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
  public static boolean catchesAll(Rule row) {
    return row.getInputEntries().stream().allMatch(entry -> Feel.isAny(Feel.text(entry)));
  }

  /** Every combination of the values its inputs can have; none where they cannot be told or are too many. */
  public List<Map<String, Object>> combinations() {
    List<Map<String, Object>> all = List.of(Map.of());
    for (Input input : inputs) {
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
    limit.check();
    return rows.stream().filter(row -> matches(row, combination)).toList();
  }

  /**
   * What differs from the inputs that the system gives and the columns that it reads.
   *
   * @param given the texts that each input can be; none where it is a whole number
   */
  public Stream<Broken> differencesFrom(Map<String, Set<String>> given, List<String> needed) {
    return differencesFrom(given, Set.of(), needed);
  }

  /** As {@link #differencesFrom(Map, List)}. @param later texts that a table from before the system gave them may lack, all of them */
  public Stream<Broken> differencesFrom(Map<String, Set<String>> given, Set<String> later, List<String> needed) {
    Set<String> present = outputs.stream().map(Output::getName).collect(Collectors.toSet());
    return Stream.concat(inputs.stream().flatMap(input -> given.containsKey(name(input)) ? differences(input, given.get(name(input)), later)
            : Stream.of(TableFile.broken(input, input.getLabel(),
                "系统不提供变量“%s”，只有 %s".formatted(name(input), String.join("、", given.keySet().stream().sorted().toList()))))),
        needed.stream().filter(column -> !present.contains(column)).map(column ->
            TableFile.broken(decision(), decision().getName(), "缺少输出列“%s”".formatted(column))));
  }

  private Stream<Broken> differences(Input input, Set<String> given, Set<String> later) {
    if (given.isEmpty()) {
      return "integer".equals(type(input)) ? Stream.empty()
          : Stream.of(TableFile.broken(input, input.getLabel(), "“%s”是整数，列的类型须为 integer".formatted(name(input))));
    }
    Set<String> values = given.stream().map("\"%s\""::formatted).collect(Collectors.toSet());
    Set<String> before = values.stream().filter(value -> !later.contains(value.substring(1, value.length() - 1))).collect(Collectors.toSet());
    Set<String> listed = Set.copyOf(listed(input));
    boolean same = "string".equals(type(input)) && (listed.equals(values) || listed.equals(before));
    return same ? Stream.empty() : Stream.of(TableFile.broken(input, input.getLabel(),
        "列的类型须为 string，可选的值（inputValues）须为系统给出的 %s".formatted(String.join(",", values.stream().sorted().toList()))));
  }

  /** What a table breaks of which the system takes one row. */
  public Stream<Broken> mustGiveOneAnswer() {
    return hitPolicy() != HitPolicy.COLLECT ? Stream.empty() : Stream.of(TableFile.broken(decision, decision.getName(),
        "系统只取一个答案，命中策略不能是 COLLECT，请用 FIRST 或 UNIQUE"));
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

  /** The type of an input; null where it has none. */
  public static String type(Input input) {
    return input.getInputExpression() == null ? null : input.getInputExpression().getTypeRef();
  }

  /** What tests say that do not stand in a row. */
  public static String text(UnaryTests tests) {
    return tests.getText() == null ? "" : tests.getText().getTextContent();
  }

  /** The values an input lists, as written; none where it lists none. */
  public List<String> listed(Input input) {
    return input.getInputValues() == null ? List.of() : Cell.of(text(input.getInputValues())).map(Cell::values).orElse(List.of());
  }

  public List<InputEntry> cells(Input input) {
    int column = inputs.indexOf(input);
    return rows.stream().filter(row -> row.getInputEntries().size() > column)
        .map(row -> List.copyOf(row.getInputEntries()).get(column)).toList();
  }

  /** Whether a row is for this value of one input. */
  public boolean isFor(Rule row, Input input, Object value) {
    return row.getInputEntries().stream().skip(inputs.indexOf(input)).findFirst().map(Feel::text).filter(cell -> Feel.matches(cell, value))
        .isPresent();
  }

  /** Whether it is a cell with nothing in it, in a column that allows this. */
  public boolean mayBeBlank(Rule row, OutputEntry cell) {
    return Feel.text(cell).isEmpty() && cell.getExpressionLanguage() == null
        && TaskColumns.NAMES.stream().anyMatch(column -> cell.equals(entry(row, column)));
  }

  private boolean matches(Rule row, Map<String, Object> combination) {
    List<String> cells = written.computeIfAbsent(row, one -> one.getInputEntries().stream().map(Feel::text).toList());
    for (int i = 0; i < cells.size() && i < names.size(); i++) {
      if (!matches.computeIfAbsent(List.of(cells.get(i), combination.get(names.get(i))), asked -> Feel.matches((String) asked.get(0), asked.get(1)))) {
        return false;
      }
    }
    return true;
  }
}
