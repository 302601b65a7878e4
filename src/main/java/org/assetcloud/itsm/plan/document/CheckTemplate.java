package org.assetcloud.itsm.plan.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks a template by filling it in with a sample, whose texts must all be found in what comes out (R4.2). */
final class CheckTemplate {

  private static final Logger LOG = LoggerFactory.getLogger(CheckTemplate.class);
  private static final String NOT_WORD = "文件不是 Word 文档（.docx）或者已经损坏，请在 Word 中另存为“Word 文档 (*.docx)”后重新上传。";
  private static final String NOT_FILLABLE = "模板无法填写，请从现行的模板改起：{{risks}} 这样的表格标签放在表头里，[risk] 这样的列标签放在表头的下一行；"
      + "{{?voted}} 和 {{/voted}} 成对，各占一段。";

  private static final Pattern NOT_FILLED_IN = Pattern.compile("\\{\\{[^{}\\n]*}}");

  private CheckTemplate() {}

  /** @throws Refused saying what is wrong with it or missing */
  static void check(byte[] template) {
    Set<String> unknown = new TreeSet<>();
    String fault = fault(template);
    if (fault != null) {
      throw unusable(fault);
    }
    String text = filled(template, unknown);
    List<FieldError> missing = missing(text);
    if (!missing.isEmpty()) {
      throw new Refused("template-incomplete", "模板中缺少：%s。请补上后重新上传。".formatted(
          missing.stream().map(FieldError::message).collect(Collectors.joining("；"))), missing);
    }
    NOT_FILLED_IN.matcher(text).results().map(MatchResult::group).forEach(unknown::add);
    if (!unknown.isEmpty()) {
      throw unusable("模板中有系统不认识的标签：%s。请改正或删除后重新上传。".formatted(String.join("、", unknown)));
    }
  }

  /** A damaged file fails in many ways, down to the stack that a bottomless one exhausts. */
  private static String fault(byte[] template) {
    try {
      return new WordFile(template).fault();
    } catch (IOException | InvalidFormatException | RuntimeException | StackOverflowError damaged) {
      LOG.info("A template was refused: {}", damaged.toString());
      return NOT_WORD;
    }
  }

  private static String filled(byte[] template, Set<String> unknown) {
    try {
      return new WordFile(WordTemplate.fill(new ByteArrayInputStream(template), sample(), unknown::add)).text();
    } catch (IOException | RuntimeException | LinkageError | StackOverflowError unfillable) {
      LOG.info("A template was refused: {}", unfillable.toString());
      throw unusable(NOT_FILLABLE);
    }
  }

  private static List<FieldError> missing(String text) {
    List<FieldError> missing = new ArrayList<>();
    Tag.TEXTS.stream().filter(tag -> tag.needed() && !text.contains(sample(tag.name())))
        .forEach(tag -> missing.add(new FieldError(tag.name(), "%s {{%s}}".formatted(tag.label(), tag.name()))));
    Tag.TABLES.stream().filter(table -> table.tag().needed()).forEach(table -> {
      List<Tag> columns = table.columns().stream()
          .filter(column -> column.needed() && !text.contains(sample(table.tag().name(), column.name()))).toList();
      if (!columns.isEmpty()) {
        missing.add(new FieldError(table.tag().name(), "%s {{%s}} 的%s".formatted(table.tag().label(), table.tag().name(),
            columns.stream().map(column -> "%s [%s]".formatted(column.label(), column.name())).collect(Collectors.joining("、")))));
      }
    });
    return missing;
  }

  /** Each tag's own text, and every condition holds. */
  private static Map<String, Object> sample() {
    Map<String, Object> sample = new LinkedHashMap<>();
    Tag.CONDITIONS.forEach(tag -> sample.put(tag.name(), true));
    Tag.TEXTS.forEach(tag -> sample.put(tag.name(), sample(tag.name())));
    Tag.TABLES.forEach(table -> sample.put(table.tag().name(), List.of(table.columns().stream()
        .collect(Collectors.toMap(Tag::name, column -> sample(table.tag().name(), column.name()))))));
    return sample;
  }

  private static String sample(String... names) {
    return "〔%s〕".formatted(String.join("·", names));
  }

  private static Refused unusable(String why) {
    return new Refused("template-unusable", why, List.of());
  }
}
