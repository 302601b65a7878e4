package org.assetcloud.itsm.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that every visit loads stay small, as the pages have to be there within two seconds. */
class ScriptsTest {

  private static final Path APPLICATIONS = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void theScriptsOfAVisitTogetherStayUnderSixtyKilobytes(String application) throws IOException {
    assertThat(size(application)).isPositive();

    assertThat(size(application) + size("shared")).isLessThan(60_000);
  }

  /** What is in {@code pages} is fetched by those who go there. */
  private static long size(String folder) throws IOException {
    try (var files = Files.walk(APPLICATIONS.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".js") && !file.getParent().endsWith("pages"))
          .mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
