package org.assetcloud.itsm.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.assetcloud.itsm.shared.web.problem.ApiPaths;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WiredTest
@Tag("any-database")
class ApiDescriptionTest {

  private static final String CHINESE = "(?s).*[一-龥].*";

  private record Described(String name, JsonNode operation) {}

  @Autowired
  Caller caller;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private JsonNode document;

  @BeforeEach
  void readTheDocument() {
    Answer answer = caller.as("auditor").get("/v3/api-docs");
    assertThat(answer.status()).isEqualTo(200);
    document = answer.body();
  }

  @Test
  void itListsEveryOperationOfTheApiAndNothingElse() {
    TreeSet<String> offered = new TreeSet<>();
    mappings.getHandlerMethods().forEach((mapping, method) -> {
      if (!AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Hidden.class)) {
        offered.addAll(names(mapping));
      }
    });

    assertThat(offered).contains("get /api/worktime/deadline", "put /api/worktime/years/{year}", "post /api/notifications/{id}/read");
    assertThat(operations()).extracting(Described::name).containsExactlyInAnyOrderElementsOf(offered);
  }

  @Test
  void everyOperationAndParameterIsDescribedInChinese() {
    assertThat(document.at("/info/title").asText()).matches(CHINESE);
    assertThat(operations()).isNotEmpty().allSatisfy(each -> {
      assertThat(each.operation().path("summary").asText()).as(each.name()).matches(CHINESE);
      assertThat(each.operation().at("/tags/0").asText()).as(each.name()).matches(CHINESE);
      assertThat(each.operation().path("parameters")).as(each.name())
          .allSatisfy(parameter -> assertThat(parameter.path("description").asText()).as(parameter.toString()).matches(CHINESE));
    });
  }

  @Test
  void everyOperationSaysHowItIsRefused() {
    assertThat(operations()).isNotEmpty().allSatisfy(each -> {
      JsonNode responses = each.operation().path("responses");
      assertThat(responses.fieldNames()).toIterable().as(each.name()).contains("401", "403", "500")
          .anyMatch(status -> status.startsWith("2"));
      responses.fields().forEachRemaining(response -> {
        assertThat(response.getValue().path("description").asText()).as(each.name()).matches(CHINESE);
        if (response.getKey().compareTo("400") >= 0) {
          assertThat(response.getValue().at("/content/application~1problem+json/schema/$ref").asText()).as(each.name())
              .isEqualTo("#/components/schemas/Problem");
        }
      });
      if (each.operation().has("requestBody")) {
        assertThat(responses.fieldNames()).toIterable().as(each.name()).contains("400", "413", "415", "422");
      }
    });
    assertThat(document.at("/components/schemas/Problem/properties").fieldNames()).toIterable()
        .containsExactlyInAnyOrder("type", "title", "status", "detail", "errors");
    assertThat(document.at("/components/schemas/FieldError/properties").fieldNames()).toIterable()
        .containsExactlyInAnyOrder("field", "message");
  }

  @Test
  void pagedListsSayHowTheyArePaged() {
    JsonNode parameters = document.at("/paths/~1api~1notifications/get/parameters");

    assertThat(parameters.findValuesAsText("name")).containsExactly("unread", "page", "size");
    assertThat(parameters.at("/2/schema/maximum").asInt()).isEqualTo(200);
  }

  private List<Described> operations() {
    List<Described> operations = new ArrayList<>();
    document.path("paths").fields().forEachRemaining(path -> path.getValue().fields()
        .forEachRemaining(method -> operations.add(new Described(method.getKey() + " " + path.getKey(), method.getValue()))));
    return operations;
  }

  private static List<String> names(RequestMappingInfo mapping) {
    return mapping.getPatternValues().stream().filter(ApiPaths::contain)
        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
            .map(method -> method.name().toLowerCase(Locale.ROOT) + " " + path)).toList();
  }
}
