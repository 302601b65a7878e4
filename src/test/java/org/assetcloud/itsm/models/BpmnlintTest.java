package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules every modeler knows, over every model, by bpmnlint on node: its errors fail, and so do its warnings (decision 35). */
@Tag("full")
class BpmnlintTest {

  private static final List<String> PACKAGES = List.of("bpmnlint@11.15.0", "camunda-bpmn-moddle@7.0.1");
  private static final Pattern WARNING = Pattern.compile("\\s+(\\S+)\\s+warning\\s.*\\s(\\S+)\\s*");
  private static final Path TOOLS = Path.of("target", "bpmnlint").toAbsolutePath();

  private record Verdict(int exitCode, String text) {}

  @BeforeAll
  static void install() throws Exception {
    Files.createDirectories(TOOLS);
    Verdict installed = run(Stream.concat(Stream.of("npm", "install", "--prefix", TOOLS.toString(), "--no-save", "--no-package-lock",
        "--no-audit", "--no-fund"), PACKAGES.stream()).toList());
    assertThat(installed.exitCode()).as(installed.text()).isZero();
  }

  @Test
  void everyModelKeepsTheRules() throws Exception {
    Verdict verdict = lint(Models.models());

    assertThat(verdict.exitCode()).as(verdict.text()).isZero();
    assertThat(warnings(verdict.text())).isEmpty();
  }

  @Test
  void aModelThatBreaksARuleIsFound(@TempDir Path folder) throws Exception {
    Path model = Models.models().get(0);
    Path broken = folder.resolve(model.getFileName());
    Files.writeString(broken, Files.readString(model)
        .replaceFirst("(<bpmn:serviceTask id=\"[^\"]+\") name=\"[^\"]+\"", "$1"));

    Verdict verdict = lint(List.of(broken));

    assertThat(verdict.text()).contains("label-required");
    assertThat(verdict.exitCode()).isEqualTo(1);
  }

  /** Model, element and rule of each. */
  private static List<String> warnings(String text) {
    List<String> warnings = new ArrayList<>();
    String model = null;
    for (String line : text.lines().toList()) {
      Matcher warning = WARNING.matcher(line);
      if (warning.matches()) {
        warnings.add("%s %s %s".formatted(model, warning.group(1), warning.group(2)));
      } else if (line.endsWith(".bpmn")) {
        model = Path.of(line).getFileName().toString();
      }
    }
    return warnings;
  }

  private static Verdict lint(List<Path> models) throws IOException, InterruptedException {
    return run(Stream.concat(Stream.of("node", "node_modules/bpmnlint/bin/bpmnlint.js", "--config",
        Path.of("bpmn", ".bpmnlintrc").toAbsolutePath().toString()), models.stream().map(model -> model.toAbsolutePath().toString())).toList());
  }

  private static Verdict run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).directory(TOOLS.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Verdict(process.waitFor(), text);
  }
}
