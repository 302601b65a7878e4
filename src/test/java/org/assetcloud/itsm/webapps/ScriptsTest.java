package org.assetcloud.itsm.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The scripts that every visit loads stay small, as the pages have to be there within two seconds. */
class ScriptsTest {

  private static final Path APPLICATIONS = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");

  @Test
  void allScriptsTogetherStayUnderSixtyKilobytes() throws IOException {
    try (var files = Files.walk(APPLICATIONS)) {
      var sizes = files.filter(file -> file.toString().endsWith(".js")).mapToLong(file -> file.toFile().length()).toArray();

      assertThat(sizes).isNotEmpty();
      assertThat(Arrays.stream(sizes).sum()).isLessThan(60_000);
    }
  }
}
