package org.assetcloud.itsm.plan.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.plan.PlanRequest;
import org.assetcloud.itsm.plan.content.PlanPart;
import org.assetcloud.itsm.shared.form.FormValues;
import org.springframework.stereotype.Component;

/** A plan as its forms submit and show it: its tables are texts there. */
@Component
public class SubmittedPlan {

  private static final Map<String, String> LABELS = Stream.of(PlanPart.RISKS, PlanPart.CRITERIA, PlanPart.ACTIONS)
      .collect(Collectors.toUnmodifiableMap(PlanPart::field, PlanPart::label));

  private final ObjectMapper json;

  SubmittedPlan(ObjectMapper json) {
    this.json = json;
  }

  /** @throws org.assetcloud.itsm.shared.Refused naming each value that cannot be read */
  public PlanRequest read(Map<String, Object> said) {
    return new FormValues(said, LABELS).read(PlanRequest.class);
  }

  /** A table as a form shows it. */
  String text(Object rows) {
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }
}
