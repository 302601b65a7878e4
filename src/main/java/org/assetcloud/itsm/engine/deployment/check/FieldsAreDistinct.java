package org.assetcloud.itsm.engine.deployment.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Two fields of one key would overwrite each other. */
final class FieldsAreDistinct implements Rule<FormFile> {

  @Override
  public String name() {
    return "表单的键不重复";
  }

  @Override
  public Stream<Broken> brokenBy(FormFile file) {
    Set<String> seen = new HashSet<>();
    return file.fields().stream().filter((JsonNode field) -> !seen.add(field.get("key").asText()))
        .map(field -> FormFile.broken(field, "有两个控件用同一个键"));
  }
}
