package org.assetcloud.itsm.plan.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assetcloud.itsm.plan.PlanRequest;
import org.assetcloud.itsm.plan.content.PlanPart;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.springframework.stereotype.Component;

/** Reads and writes a plan as forms and the engine's interfaces submit it: its tables are texts there. */
@Component
public class SubmittedPlan {

  private static final List<String> TEXTS = List.of("form", "scope", "tracking", "releaseAt");

  private final ObjectMapper json;

  SubmittedPlan(ObjectMapper json) {
    this.json = json;
  }

  /** @throws Refused naming each value that cannot be read */
  public PlanRequest read(Map<String, Object> said) {
    FilledIn filledIn = new FilledIn();
    TEXTS.stream().filter(name -> said.get(name) != null && !(said.get(name) instanceof String))
        .forEach(name -> filledIn.refuse(name, "“%s”只能是文字，请改正。".formatted(name)));
    List<PlanRequest.RiskRow> risks = rows(filledIn, said, PlanPart.RISKS, new TypeReference<>() {});
    List<PlanRequest.CriterionRow> criteria = rows(filledIn, said, PlanPart.CRITERIA, new TypeReference<>() {});
    List<PlanRequest.ActionRow> actions = rows(filledIn, said, PlanPart.ACTIONS, new TypeReference<>() {});
    filledIn.accepted();
    return new PlanRequest(text(said, "form"), text(said, "scope"), risks, criteria, actions, text(said, "tracking"), text(said, "releaseAt"));
  }

  /** By the form's fields, without what is absent. */
  Map<String, Object> write(PlanRequest request) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("form", request.form());
    values.put("scope", request.scope());
    values.put("risks", text(request.risks()));
    values.put("criteria", text(request.criteria()));
    values.put("actions", text(request.actions()));
    values.put("tracking", request.tracking());
    values.put("releaseAt", request.releaseAt());
    values.values().removeIf(Objects::isNull);
    return values;
  }

  /** A table as a form takes it. */
  String text(Object rows) {
    try {
      return rows == null ? null : json.writeValueAsString(rows);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  private <T> List<T> rows(FilledIn filledIn, Map<String, Object> said, PlanPart part, TypeReference<List<T>> type) {
    Object value = said.get(part.field());
    if (value == null || value instanceof String text && text.isBlank()) {
      return List.of();
    }
    try {
      return json.readValue((String) value, type);
    } catch (JsonProcessingException | ClassCastException unreadable) {
      filledIn.refuse(part.field(), "%s无法读取，请在表格中逐行填写。".formatted(part.label()));
      return List.of();
    }
  }

  private static String text(Map<String, Object> said, String name) {
    return (String) said.get(name);
  }
}
