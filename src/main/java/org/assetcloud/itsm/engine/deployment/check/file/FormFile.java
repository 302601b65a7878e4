package org.assetcloud.itsm.engine.deployment.check.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form of a deployment.
 *
 * @param offers of all processes that are known by their code
 */
public record FormFile(String file, JsonNode form, Collection<ProcessOffers> offers) {

  public String id() {
    return form.path("id").asText();
  }

  /** Fields and groups, also those in groups. */
  public List<JsonNode> components() {
    return below(form);
  }

  /** Fields that have a key. */
  public List<JsonNode> fields() {
    return components().stream().filter(component -> component.hasNonNull("key")).toList();
  }

  /** The keys of fields that can be filled in: what a step may carry. */
  public Set<String> asked() {
    return fields().stream().filter(field -> !field.path("disabled").asBoolean()).map(field -> field.get("key").asText())
        .collect(Collectors.toSet());
  }

  public static Broken broken(JsonNode field, String what) {
    String id = field.hasNonNull("key") ? field.get("key").asText() : field.path("id").asText();
    return new Broken(id, field.path("label").asText(field.path("dateLabel").asText()), what);
  }

  private static List<JsonNode> below(JsonNode parent) {
    List<JsonNode> found = new ArrayList<>();
    parent.path("components").forEach(component -> {
      found.add(component);
      found.addAll(below(component));
    });
    return found;
  }
}
