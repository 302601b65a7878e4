package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every packaged form beside the rules of a deployment: people can read it. */
class FormRulesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("org.assetcloud.itsm.models.Models#forms")
  void aFormIsNamedAfterItself(Path file) throws IOException {
    assertThat(file).hasFileName(JSON.readTree(file.toFile()).get("id").asText() + ".form");
  }

  @ParameterizedTest
  @MethodSource("org.assetcloud.itsm.models.Models#forms")
  void everyFieldAndEveryChoiceIsLabelledInChinese(Path file) throws IOException {
    List<JsonNode> fields = components(JSON.readTree(file.toFile()));

    assertThat(fields).isNotEmpty().allSatisfy(field -> {
      boolean dated = field.path("type").asText().equals("datetime");
      for (String label : dated ? List.of("dateLabel", "timeLabel") : List.of("label")) {
        assertThat(Models.chinese(field.path(label).asText())).as(field.toString()).isTrue();
      }
      assertThat(field.path("values")).allMatch(choice -> Models.chinese(choice.path("label").asText()));
    });
    assertThat(fields).anyMatch(field -> field.has("key"));
  }

  /** What {@code form-rules.js} reads. */
  @ParameterizedTest
  @MethodSource("org.assetcloud.itsm.models.Models#forms")
  void whatIsRequiredForSomeAnswersAlsoSaysSo(Path file) throws IOException {
    for (JsonNode field : components(JSON.readTree(file.toFile()))) {
      if (field.path("properties").has("requiredWhen")) {
        assertThat(field.has("conditional") || field.path("description").asText().contains("必须填写")).as(field.toString()).isTrue();
        assertThat(field.path("validate").path("required").asBoolean()).isFalse();
      }
    }
  }

  /** Groups and what is in them. */
  private static List<JsonNode> components(JsonNode parent) {
    List<JsonNode> found = new ArrayList<>();
    parent.path("components").forEach(component -> {
      found.add(component);
      found.addAll(components(component));
    });
    return found;
  }
}
