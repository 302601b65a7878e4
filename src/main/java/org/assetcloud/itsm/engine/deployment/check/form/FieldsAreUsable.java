package org.assetcloud.itsm.engine.deployment.check.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.FormFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;

/** Tasklist can show the field, and what is submitted is a plain value (handbook 1.1 and 1.2; design section 8, item 20). */
public final class FieldsAreUsable implements Rule<FormFile> {

  private static final Set<String> UNUSABLE =
      Set.of("filepicker", "documentPreview", "dynamiclist", "text", "html", "iframe", "table", "expression");
  private static final Set<String> INPUTS =
      Set.of("textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "taglist", "datetime");

  @Override
  public String name() {
    return "表单控件可用";
  }

  @Override
  public Stream<Broken> brokenBy(FormFile file) {
    return Stream.concat(file.components().isEmpty() ? Stream.of(new Broken(file.id(), null, "没有控件")) : Stream.empty(),
        file.components().stream().flatMap(field -> faults(field).map(fault -> FormFile.broken(field, fault))));
  }

  private static Stream<String> faults(JsonNode field) {
    String type = field.path("type").asText();
    return Stream.of(
        UNUSABLE.contains(type) ? "待办列表不支持控件类型“%s”".formatted(type) : "",
        INPUTS.contains(type) && field.path("key").asText().isBlank() ? "没有填写键（key）" : "",
        field.path("readonly").asBoolean() ? "只读控件会被再次提交，请改为禁用（disabled）" : "",
        field.has("path") ? "不支持路径（path）" : "").filter(fault -> !fault.isEmpty());
  }
}
