package org.assetcloud.itsm.engine.deployment.check.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A cell read by a small grammar of our own, before the engine's language sees it (decision 28): {@code -}, or values, comparisons with a
 * number and ranges of numbers, separated by commas, all of it perhaps in {@code not(…)}. Nothing in it can be counted through or called.
 *
 * @param any whether it is for everything
 * @param values literals as written: texts with their quotation marks, numbers, {@code true} and {@code false}
 * @param bounds the numbers of comparisons and ranges
 * @param single whether it is one value and nothing else, as an answer is
 */
public record Cell(boolean any, List<String> values, List<String> bounds, boolean single) {

  private static final int LONGEST = 1_000;
  private static final String NUMBER = "-?\\d{1,15}(?:\\.\\d{1,6})?";
  private static final Pattern PART = Pattern.compile("\\s*(?:(?<value>\"[^\"\\\\\\p{Cntrl}]*+\"|true\\b|false\\b|" + NUMBER + "(?![\\d.\\w]))"
      + "|(?:<=|>=|<|>)\\s*(?<bound>" + NUMBER + ")(?![\\d.\\w])|[\\[(\\]]\\s*(?<from>" + NUMBER + ")\\s*\\.\\.\\s*(?<to>" + NUMBER + ")\\s*[\\])\\[])\\s*");
  private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
  private static final Cell EVERYTHING = new Cell(true, List.of(), List.of(), false);

  /** Empty where it is anything else, or longer than 1,000 characters. */
  public static Optional<Cell> of(String written) {
    String cell = written.strip();
    if (cell.isEmpty() || cell.equals("-")) {
      return Optional.of(EVERYTHING);
    }
    if (cell.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher not = NOT.matcher(cell);
    return not.matches() ? list(not.group(1)).map(list -> new Cell(false, list.values(), list.bounds(), false)) : list(cell);
  }

  /** Every number in it. */
  Stream<String> numbers() {
    return Stream.concat(values.stream().filter(value -> !value.startsWith("\"") && !isTruth(value)), bounds.stream());
  }

  /** Whether it may stand in a column of this type; a column without one takes anything. */
  public boolean fits(String type) {
    return type == null || switch (type) {
      case "string" -> bounds.isEmpty() && values.stream().allMatch(value -> value.startsWith("\""));
      case "boolean" -> bounds.isEmpty() && values.stream().allMatch(Cell::isTruth);
      case "integer" -> areNumbers() && numbers().allMatch(number -> number.matches("-?\\d{1,9}"));
      case "long" -> areNumbers() && numbers().noneMatch(number -> number.contains("."));
      case "double", "number" -> areNumbers();
      default -> false;
    };
  }

  private boolean areNumbers() {
    return numbers().count() == values.size() + bounds.size();
  }

  private static boolean isTruth(String value) {
    return value.equals("true") || value.equals("false");
  }

  private static Optional<Cell> list(String cell) {
    List<String> values = new ArrayList<>();
    List<String> bounds = new ArrayList<>();
    Matcher part = PART.matcher(cell);
    while (part.lookingAt()) {
      if (part.group("value") != null) {
        values.add(part.group("value"));
      }
      Stream.of("bound", "from", "to").map(part::group).filter(number -> number != null).forEach(bounds::add);
      if (part.end() == cell.length()) {
        return Optional.of(new Cell(false, List.copyOf(values), List.copyOf(bounds), values.size() == 1 && bounds.isEmpty()));
      }
      if (cell.charAt(part.end()) != ',') {
        return Optional.empty();
      }
      part.region(part.end() + 1, cell.length());
    }
    return Optional.empty();
  }
}
