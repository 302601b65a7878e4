package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    assertThat(components(form)).isNotEmpty().allSatisfy(field -> {
      assertThat(field.get("type").asText()).isNotIn(UNUSABLE_IN_TASKLIST);
      assertThat(field.path("readonly").asBoolean()).as("read-only fields are submitted again").isFalse();
      assertThat(field.has("path")).as("values below a path are submitted as JSON").isFalse();
    });
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
    assertThat(fields.stream().filter(field -> field.has("key")).map(field -> field.get("key").asText())).isNotEmpty().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("org.assetcloud.itsm.models.Models#forms")
  void aFieldHidesByFieldsAndOffersValuesThatTheFormHas(Path file) throws IOException {
    List<JsonNode> fields = components(JSON.readTree(file.toFile()));

    assertThat(fields).allSatisfy(field -> {
      String hide = field.path("conditional").path("hide").asText();
      assertThat(hide.isEmpty() || !field.path("validate").path("required").asBoolean())
          .as("what form-js finds missing in a field that is then hidden would keep the form from being sent: requiredWhen").isTrue();
      assertThat(hide.isEmpty() || fields.stream().filter(other -> other.has("key"))
          .anyMatch(other -> hide.matches("=%s\\b.*".formatted(other.get("key").asText())))).as(hide).isTrue();
    });
  }

  /** What {@code form-rules.js} reads. */
  @ParameterizedTest
  @MethodSource("org.assetcloud.itsm.models.Models#forms")
  void whatIsRequiredForSomeAnswersNamesAnotherFieldAndValuesItOffers(Path file) throws IOException {
    List<JsonNode> fields = components(JSON.readTree(file.toFile()));

    for (JsonNode field : fields) {
      JsonNode rule = field.path("properties").path("requiredWhen");
      if (!rule.isMissingNode()) {
        String[] parts = rule.asText().split("=");
        assertThat(parts).as(rule.asText()).hasSize(2);
        JsonNode other = fields.stream().filter(each -> each.path("key").asText().equals(parts[0].trim())).findFirst().orElseThrow();
        List<String> offered = new ArrayList<>();
        other.path("values").forEach(choice -> offered.add(choice.get("value").asText()));
        offered.addAll(other.get("type").asText().equals("checkbox") ? List.of("true", "false") : List.of());
        assertThat(offered).contains(parts[1].trim().split("\\s*,\\s*"));
        assertThat(field.has("conditional") || field.path("description").asText().contains("必须填写")).as("it also says so").isTrue();
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
