package org.assetcloud.itsm.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts that every visit loads stay small, as the pages have to be there within two seconds. */
class ScriptsTest {

  private static final Path APPLICATIONS = Path.of("src/main/resources/META-INF/resources/webjars/camunda/app");

  /** What a script names at its beginning is fetched with it; what it names in {@code import(…)} only by those who go there. */
  private static final Pattern IMPORTED = Pattern.compile("(?m)^import (?:[^'\"]* from )?'([^']+)';");
  /** What the server makes itself, from what features declare; a few hundred bytes. */
  private static final Path MADE = APPLICATIONS.resolve("shared/kinds.js");
  private static final Pattern CUSTOM = Pattern.compile("'((?:scripts|\\.\\./shared)/[a-z-]+)'");

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
  void theScriptsOfAVisitTogetherStayUnderSixtyKilobytes(String application) throws IOException {
    Set<Path> visited = visit(APPLICATIONS.resolve(application));

    long size = visited.stream().mapToLong(script -> script.toFile().length()).sum();
    System.out.printf("%s: %d scripts, %d bytes%n", application, visited.size(), size);
    assertThat(visited).isNotEmpty().allMatch(Files::exists);
    assertThat(size).isLessThan(60_000);
  }

  private static Set<Path> visit(Path application) throws IOException {
    Deque<Path> next = new ArrayDeque<>();
    Path config = application.resolve("scripts/config.js");
    next.add(config);
    Matcher custom = CUSTOM.matcher(Files.readString(config));
    while (custom.find()) {
      next.add(application.resolve(custom.group(1) + ".js").normalize());
    }
    Set<Path> visited = new TreeSet<>();
    while (!next.isEmpty()) {
      Path script = next.remove();
      if (visited.add(script)) {
        imported(script, next);
      }
    }
    return visited;
  }

  private static void imported(Path script, Deque<Path> next) {
    try {
      Matcher imported = IMPORTED.matcher(Files.readString(script));
      while (imported.find()) {
        Path named = script.resolveSibling(imported.group(1)).normalize();
        if (!named.equals(MADE)) {
          next.add(named);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
