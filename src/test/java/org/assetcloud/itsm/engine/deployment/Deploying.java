package org.assetcloud.itsm.engine.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;

/** Deployments as Camunda Modeler sends them. */
final class Deploying {

  private static final String BOUNDARY = "----modeler";

  private Deploying() {}

  /** The files of the product, by the names under which it deploys them. */
  static Map<String, String> packaged() {
    Map<String, String> files = new TreeMap<>();
    for (String folder : List.of("bpmn", "forms")) {
      try (Stream<Path> tree = Files.walk(Path.of(folder))) {
        tree.filter(file -> file.toString().matches(".*\\.(bpmn|dmn|form)")).forEach(file -> files.put(file.toString(), read(file)));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return files;
  }

  static Answer deploy(Caller.As person, String reason, Map<String, String> files, String... headers) {
    return deploy(person, "/engine-rest/deployment/create", reason, files, headers);
  }

  static Answer deploy(Caller.As person, String path, String reason, Map<String, String> files, String... headers) {
    StringBuilder body = new StringBuilder();
    if (reason != null) {
      part(body, "name=\"deployment-name\"", reason);
    }
    part(body, "name=\"deployment-source\"", "Camunda Modeler");
    part(body, "name=\"enable-duplicate-filtering\"", "true");
    files.forEach((name, content) -> part(body, "name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/xml".formatted(name, name), content));
    body.append("--").append(BOUNDARY).append("--\r\n");
    String[] all = Stream.concat(Stream.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY), Stream.of(headers))
        .toArray(String[]::new);
    return person.send("POST", path, body.toString(), all);
  }

  private static void part(StringBuilder body, String disposition, String content) {
    body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; ").append(disposition).append("\r\n\r\n")
        .append(content).append("\r\n");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
