package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every form: Tasklist can show it, and people can read it. */
class FormRulesTest {

  private static final Set<String> UNUSABLE_IN_TASKLIST = Set.of("filepicker", "documentPreview", "dynamiclist", "text");
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("org.assetcloud.itsm.models.Models#forms")
  void aFormIsNamedAfterItselfAndUsesOnlyWhatTasklistCanDo(Path file) throws IOException {
    JsonNode form = JSON.readTree(file.toFile());

    assertThat(file).hasFileName(form.get("id").asText() + ".form");
    assertThat(form.get("components")).isNotEmpty().allSatisfy(field -> {
      assertThat(field.get("type").asText()).isNotIn(UNUSABLE_IN_TASKLIST);
      assertThat(field.path("readonly").asBoolean()).as("read-only fields are submitted again").isFalse();
    });
  }

  @ParameterizedTest
  @MethodSource("org.assetcloud.itsm.models.Models#forms")
  void everyFieldAndEveryChoiceIsLabelledInChinese(Path file) throws IOException {
    JsonNode fields = JSON.readTree(file.toFile()).get("components");

    assertThat(fields).isNotEmpty().allSatisfy(field -> {
      assertThat(Models.chinese(field.path("label").asText())).as(field.toString()).isTrue();
      assertThat(field.path("values")).allMatch(choice -> Models.chinese(choice.path("label").asText()));
    });
    assertThat(fields.findValuesAsText("key")).doesNotHaveDuplicates();
  }
}
