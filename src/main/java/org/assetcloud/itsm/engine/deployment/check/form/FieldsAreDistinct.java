package org.assetcloud.itsm.engine.deployment.check.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.FormFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;

/** Two fields of one key would overwrite each other. */
public final class FieldsAreDistinct implements Rule<FormFile> {

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
