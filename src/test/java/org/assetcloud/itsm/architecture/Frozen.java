package org.assetcloud.itsm.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Those who broke a rule before it was one: a list in {@code src/test/resources/architecture} that only gets shorter. */
record Frozen(Path list) {

  private static final String ROOT = "org.assetcloud.itsm";

  static Frozen of(String file) {
    return new Frozen(Path.of("src", "test", "resources", "architecture", file));
  }

  /** @param offenders who break the rule now */
  void holds(Collection<JavaClass> offenders) throws IOException {
    Set<String> known = Files.readAllLines(list).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> now = offenders.stream().map(one -> one.getName().substring(ROOT.length() + 1))
        .collect(Collectors.toCollection(TreeSet::new));

    Set<String> added = new TreeSet<>(now);
    added.removeAll(known);
    known.removeAll(now);
    assertAll(() -> assertThat(added).as("new offenders: mend them, %s is not to grow", list).isEmpty(),
        () -> assertThat(known).as("no offenders any more: take them out of %s", list).isEmpty());
  }
}
