package org.assetcloud.itsm.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The scripts of the pages by the tools of {@code .ci/pages} on node: eslint, the types that are written beside them, and the tests of the
 * modules that only calculate, in {@code src/test/pages}.
 */
@Tag("full")
class PageScriptsTest {

  private static final Path TOOLS = Path.of(".ci", "pages");

  private record Verdict(int exitCode, String text) {}

  @BeforeAll
  static void install() throws Exception {
    passes("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline");
  }

  @Test
  void everyScriptKeepsTheRules() throws Exception {
    passes("npm", "run", "lint");
  }

  @Test
  void everyScriptMeansWhatItsTypesSay() throws Exception {
    passes("npm", "run", "types");
  }

  @Test
  void whatIsCalculatedIsRight() throws Exception {
    passes("npm", "test");
  }

  @Test
  void aScriptThatBreaksARuleIsFound() throws Exception {
    Verdict verdict = run("if (a == 1) { const b = 2; }", "node_modules/.bin/eslint", "--stdin", "--stdin-filename", "broken.js");

    assertThat(verdict.text()).contains("eqeqeq", "no-undef", "no-unused-vars");
    assertThat(verdict.exitCode()).isEqualTo(1);
  }

  private static void passes(String... command) throws IOException, InterruptedException {
    Verdict verdict = run("", command);
    assertThat(verdict.exitCode()).as(verdict.text()).isZero();
  }

  private static Verdict run(String input, String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).directory(TOOLS.toFile()).redirectErrorStream(true).start();
    try (var typed = process.getOutputStream()) {
      typed.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Verdict(process.waitFor(), text);
  }
}
