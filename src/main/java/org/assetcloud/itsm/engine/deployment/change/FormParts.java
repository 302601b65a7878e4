package org.assetcloud.itsm.engine.deployment.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A form as its fields; where they stand on the page is left out. */
final class FormParts {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> LEFT_OUT = Set.of("components", "layout", "id");
  private static final Map<String, String> WORDS = Map.of("label", "标题", "type", "类型", "description", "说明", "validate", "校验",
      "values", "选项", "disabled", "禁用", "conditional", "隐藏条件", "properties", "属性");

  private FormParts() {}

  static Parts of(byte[] content) {
    try {
      JsonNode form = JSON.readTree(content);
      Map<String, Part> parts = new LinkedHashMap<>();
      collect(form, parts);
      return new Parts(form.path("id").asText(), parts);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void collect(JsonNode parent, Map<String, Part> parts) {
    parent.path("components").forEach(component -> {
      String key = component.path("key").asText(component.path("id").asText());
      Map<String, String> values = new LinkedHashMap<>();
      component.fields().forEachRemaining(property -> {
        if (!LEFT_OUT.contains(property.getKey())) {
          JsonNode value = property.getValue();
          values.put(WORDS.getOrDefault(property.getKey(), property.getKey()), value.isValueNode() ? value.asText() : value.toString());
        }
      });
      String label = component.path("label").asText(component.path("dateLabel").asText());
      parts.put(key, new Part("控件 %s（%s）".formatted(key, label), values));
      collect(component, parts);
    });
  }
}
