package org.assetcloud.itsm.testing.bare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One of our models as it is drawn, with every listener and delegate emptied: deadlines, groups and conditions that our beans reckon are
 * constants, what was submitted stays what it is.
 */
public final class EmptiedModel {

  private static final String DUE = "2026-03-02T12:00:00";
  private static final Map<Pattern, String> EMPTIED = new LinkedHashMap<>();

  static {
    EMPTIED.put(Pattern.compile("delegateExpression=\"[^\"]*\""), "delegateExpression=\"\\${nothing}\"");
    EMPTIED.put(Pattern.compile("camunda:candidateGroups=\"[^\"]*\""), "camunda:candidateGroups=\"engineer\"");
    EMPTIED.put(Pattern.compile("camunda:dueDate=\"[^\"]*\""), "camunda:dueDate=\"" + DUE + "\"");
    EMPTIED.put(Pattern.compile(" camunda:assignee=\"[^\"]*\""), "");
    EMPTIED.put(Pattern.compile("(<bpmn:timeDate[^>]*>)[^<]*(</bpmn:timeDate>)"), "$1" + DUE + "$2");
  }

  private EmptiedModel() {}

  /**
   * @param model its file below {@code bpmn}
   * @param answers what its conditions answer that a bean of ours answered, by the text of the expression
   */
  public static String of(String model, Map<String, String> answers) {
    String xml = text(Path.of("bpmn", model));
    for (Map.Entry<Pattern, String> each : EMPTIED.entrySet()) {
      xml = each.getKey().matcher(xml).replaceAll(each.getValue());
    }
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      if (!xml.contains(answer.getKey())) {
        throw new IllegalArgumentException("%s does not ask %s".formatted(model, answer.getKey()));
      }
      xml = xml.replace(answer.getKey(), answer.getValue());
    }
    return xml;
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
