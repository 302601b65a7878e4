package org.assetcloud.itsm.engine.step;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.stereotype.Component;

/** The fields that a deployed form asks for: what a start or a completion may carry. Forms never change once deployed with their model. */
@Component
class FormFields {

  private final ObjectMapper json;
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  FormFields(ObjectMapper json) {
    this.json = json;
  }

  /**
   * @param step names the start event or user task of one version of a model
   * @return the keys of the form's fields that can be filled in; none where there is no form
   */
  Set<String> of(String step, Supplier<InputStream> form) {
    Set<String> fields = known.get(step);
    if (fields == null) {
      fields = Set.copyOf(read(form));
      known.put(step, fields);
    }
    return fields;
  }

  private Set<String> read(Supplier<InputStream> form) {
    Set<String> fields = new HashSet<>();
    try (InputStream content = form.get()) {
      collect(json.readTree(content), fields);
    } catch (BadUserRequestException noForm) {
      return Set.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return fields;
  }

  private static void collect(JsonNode component, Set<String> fields) {
    if (component.hasNonNull("key") && !component.path("disabled").asBoolean()) {
      fields.add(component.get("key").asText());
    }
    component.path("components").forEach(inner -> collect(inner, fields));
  }
}
