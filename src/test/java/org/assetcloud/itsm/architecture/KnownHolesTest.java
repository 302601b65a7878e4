package org.assetcloud.itsm.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.architecture.KnownHoles.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The software contains no version of a library that has a hole we know of. */
class KnownHolesTest {

  private static final Path SBOM = Path.of("target", "classes", "META-INF", "sbom", "application.cdx.json");
  private static final Path KNOWN = Path.of("docs", "security", "known-holes.yaml");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final String HOLE = "holes: [{id: CVE-1, library: \"a:*\", since: 1.2.0, fixed: 1.3.0, what: x}]\n";

  @Test
  void nothingThatTheSoftwareContainsHasAHoleWeKnowOf() throws IOException {
    List<Library> used = used();

    assertThat(used).extracting(Library::name).contains("tomcat-embed-core", "jackson-databind", "commons-lang3", "camunda-engine");
    assertThat(KnownHoles.read(Files.readString(KNOWN)).faults(used, LocalDate.now())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a, b, 1.2.0, true", "a, c, 1.2.9.RELEASE, true", "a, b, 1.3.0, false", "a, b, 1.10.0, false", "a, b, 1.1.9, false", "ab, b, 1.2.0, false"})
  void aVersionThatHasAHoleIsTold(String group, String name, String version, boolean told) throws IOException {
    assertThat(KnownHoles.read(HOLE + "exceptions: []").faults(List.of(new Library(group, name, version)), TODAY))
        .hasSize(told ? 1 : 0).allMatch(fault -> fault.contains("CVE-1") && fault.contains("fixed in 1.3.0"));
  }

  @ParameterizedTest
  @CsvSource(nullValues = "-", value = {"2026-12-01, 1.2.0, never called, -", "2026-11-30, 1.2.0, never called, was over on 2026-11-30",
      "2027-03-02, 1.2.0, never called, longer than 90 days", "2026-12-01, 1.2.0, '', gives no reason", "2026-12-01, 1.2.1, never called, has CVE-1"})
  void anExceptionHoldsForOneVersionWithAReasonAndUntilItsDay(String until, String version, String reason, String fault) throws IOException {
    String exempt = "exceptions: [{id: CVE-1, library: \"a:b\", version: %s, until: %s, reason: \"%s\"}]".formatted(version, until, reason);
    List<String> faults = KnownHoles.read(HOLE + exempt).faults(List.of(new Library("a", "b", "1.2.0")), TODAY);

    if (fault == null) {
      assertThat(faults).isEmpty();
    } else {
      assertThat(faults).anyMatch(told -> told.contains(fault));
    }
  }

  @Test
  void anExceptionThatIsForNothingIsTakenAway() throws IOException {
    String exempt = "exceptions: [{id: CVE-1, library: \"a:b\", version: 1.3.0, until: 2026-12-01, reason: x}]";

    assertThat(KnownHoles.read(HOLE + exempt).faults(List.of(new Library("a", "b", "1.3.0")), TODAY)).singleElement().asString()
        .contains("is for nothing");
  }

  /** As the build has written it down; it goes into the jar. */
  private static List<Library> used() throws IOException {
    List<Library> used = new ArrayList<>();
    for (JsonNode component : new ObjectMapper().readTree(SBOM.toFile()).path("components")) {
      used.add(new Library(component.path("group").asText(), component.path("name").asText(), component.path("version").asText()));
    }
    return used;
  }
}
