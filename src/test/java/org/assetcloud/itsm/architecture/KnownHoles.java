package org.assetcloud.itsm.architecture;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The holes in libraries that are known, and the exceptions that are made for a time, as {@code docs/security/known-holes.yaml} has them. */
record KnownHoles(@JsonProperty(required = true) List<Hole> holes, @JsonProperty(required = true) List<Exempt> exceptions) {

  private static final int LONGEST = 90;
  private static final ObjectMapper YAML = YAMLMapper.builder().addModule(new JavaTimeModule()).build();

  /** @param since the first version that has it; null for all before the fixed one */
  record Hole(String id, String library, String since, String fixed, String what) {

    boolean isIn(Library used) {
      return covers(library, used) && compare(used.version(), fixed) < 0 && (since == null || compare(used.version(), since) >= 0);
    }
  }

  /** @param until the last day */
  record Exempt(String id, String library, String version, LocalDate until, String reason) {

    boolean covers(Hole hole, Library used) {
      return id.equals(hole.id()) && KnownHoles.covers(library, used) && version.equals(used.version());
    }
  }

  /** What the software contains. */
  record Library(String group, String name, String version) {

    @Override
    public String toString() {
      return "%s:%s:%s".formatted(group, name, version);
    }
  }

  static KnownHoles read(String yaml) throws IOException {
    return YAML.readValue(yaml, KnownHoles.class);
  }

  /** One sentence for each hole that is open and for each exception that is over, too long, or not needed. */
  List<String> faults(Collection<Library> used, LocalDate today) {
    List<String> faults = new ArrayList<>();
    used.forEach(library -> holes.stream().filter(hole -> hole.isIn(library))
        .filter(hole -> exceptions.stream().noneMatch(exempt -> exempt.covers(hole, library)))
        .forEach(hole -> faults.add("%s has %s (%s), fixed in %s".formatted(library, hole.id(), hole.what(), hole.fixed()))));
    exceptions.forEach(exempt -> {
      if (exempt.until().isBefore(today)) {
        faults.add("the exception for %s in %s was over on %s".formatted(exempt.id(), exempt.library(), exempt.until()));
      }
      if (ChronoUnit.DAYS.between(today, exempt.until()) > LONGEST) {
        faults.add("the exception for %s in %s is longer than %d days".formatted(exempt.id(), exempt.library(), LONGEST));
      }
      if (exempt.reason() == null || exempt.reason().isBlank()) {
        faults.add("the exception for %s in %s gives no reason".formatted(exempt.id(), exempt.library()));
      }
      if (used.stream().noneMatch(library -> holes.stream().anyMatch(hole -> hole.isIn(library) && exempt.covers(hole, library)))) {
        faults.add("the exception for %s in %s is for nothing".formatted(exempt.id(), exempt.library()));
      }
    });
    return faults;
  }

  private static boolean covers(String pattern, Library used) {
    return Pattern.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"), used.group() + ":" + used.name());
  }

  /** By its numbers; words such as RELEASE say nothing here. */
  static int compare(String one, String other) {
    List<Long> mine = numbers(one);
    List<Long> theirs = numbers(other);
    for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
      int order = Long.compare(i < mine.size() ? mine.get(i) : 0, i < theirs.size() ? theirs.get(i) : 0);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static List<Long> numbers(String version) {
    return Pattern.compile("\\d{1,18}").matcher(version).results().map(number -> Long.parseLong(number.group())).toList();
  }
}
