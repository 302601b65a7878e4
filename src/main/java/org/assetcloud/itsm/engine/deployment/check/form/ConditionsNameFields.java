package org.assetcloud.itsm.engine.deployment.check.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.FormFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;

/** A field hides, or is required, by a field that the form has and values that it offers; {@code form-rules.js} reads the second. */
public final class ConditionsNameFields implements Rule<FormFile> {

  @Override
  public String name() {
    return "表单条件引用已有的控件和选项";
  }

  @Override
  public Stream<Broken> brokenBy(FormFile file) {
    return file.components().stream().flatMap(field -> Stream.concat(hidden(file, field), required(file, field))
        .map(fault -> FormFile.broken(field, fault)));
  }

  private static Stream<String> hidden(FormFile file, JsonNode field) {
    String hide = field.path("conditional").path("hide").asText();
    if (hide.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        field.path("validate").path("required").asBoolean() ? "会隐藏的控件不能设为必填，请用 requiredWhen" : "",
        file.fields().stream().noneMatch(other -> hide.matches("(?s)=\\s*(not\\()?%s\\b.*".formatted(Pattern.quote(other.get("key").asText()))))
            ? "隐藏条件“%s”引用的控件不存在".formatted(hide) : "").filter(fault -> !fault.isEmpty());
  }

  private static Stream<String> required(FormFile file, JsonNode field) {
    JsonNode rule = field.path("properties").path("requiredWhen");
    if (rule.isMissingNode()) {
      return Stream.empty();
    }
    String[] parts = rule.asText().split("=");
    JsonNode other = parts.length != 2 ? null
        : file.fields().stream().filter(each -> each.get("key").asText().equals(parts[0].strip())).findFirst().orElse(null);
    boolean fits = other != null && offered(other).containsAll(List.of(parts[1].strip().split("\\s*,\\s*")));
    return fits ? Stream.empty() : Stream.of("必填条件“%s”引用的控件或选项不存在".formatted(rule.asText()));
  }

  private static List<String> offered(JsonNode field) {
    List<String> offered = new ArrayList<>();
    field.path("values").forEach(choice -> offered.add(choice.path("value").asText()));
    offered.addAll(field.path("type").asText().equals("checkbox") ? List.of("true", "false") : List.of());
    return offered;
  }
}
