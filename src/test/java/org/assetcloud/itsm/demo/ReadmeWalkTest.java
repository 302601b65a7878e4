package org.assetcloud.itsm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assetcloud.itsm.testing.StartedSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's own lines take a ticket from its report over a breach across the night to its end, with curl alone. */
@Tag("full")
class ReadmeWalkTest {

  private static final Pattern WALK = Pattern.compile("## One ticket by curl.*?```bash\\n(.*?)```", Pattern.DOTALL);

  @TempDir
  Path folder;

  @Test
  void aTicketGoesFromReportOverABreachToItsEnd() throws Exception {
    try (StartedSystem system = StartedSystem.demo(folder)) {
      String said = run(walk().replace("http://127.0.0.1:8080", system.uri("").toString()));

      assertThat(said).contains("\"result\":\"BREACHED\"", "\"level\":\"100%\"", "\"status\":\"CLOSED\"",
          "\"confirmation\":\"CONFIRMED\"");
      assertThat(said.indexOf("BREACHED")).isLessThan(said.indexOf("CLOSED"));
    }
  }

  private static String walk() throws IOException {
    Matcher walk = WALK.matcher(Files.readString(Path.of("README.md")));
    assertThat(walk.find()).as("the README has its walk").isTrue();
    return walk.group(1);
  }

  private String run(String script) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("walk.sh"), "set -euo pipefail\n" + script);
    Process bash = new ProcessBuilder("bash", file.toString()).redirectErrorStream(true).start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(bash.exitValue()).as(said).isZero();
    return said;
  }
}
