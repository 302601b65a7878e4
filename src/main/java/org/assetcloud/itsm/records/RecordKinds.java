package org.assetcloud.itsm.records;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All kinds of records, in the order of the menu. */
@Component
public class RecordKinds {

  private final List<RecordKind> kinds;

  /** @throws IllegalStateException where two kinds would have numbers of one series */
  RecordKinds(List<RecordKind> kinds) {
    this.kinds = kinds.stream().sorted(Comparator.comparing((RecordKind kind) -> -kind.pages().priority()).thenComparing(RecordKind::series))
        .toList();
    this.kinds.stream().collect(Collectors.toMap(RecordKind::series, Function.identity()));
  }

  public List<RecordKind> all() {
    return kinds;
  }

  /** The kind of a number, empty for what is no record's. */
  public Optional<RecordKind> of(String number) {
    return kinds.stream().filter(kind -> number.startsWith(kind.series() + "-")).findFirst();
  }

  /** What processes keep, by name. */
  public Set<String> kept() {
    return kinds.stream().flatMap(kind -> kind.kept().stream()).map(Kept::variable).collect(Collectors.toUnmodifiableSet());
  }

  /** The columns of lists: what people read above them, by the variable shown. */
  public Map<String, String> columns() {
    return kinds.stream().map(RecordKind::kept).flatMap(Collection::stream).filter(kept -> kept.column() != null)
        .collect(Collectors.toMap(Kept::variable, Kept::column, (one, other) -> one, LinkedHashMap::new));
  }

  /** Tasks in which somebody above decides on a measure. */
  public Stream<String> measures() {
    return kinds.stream().flatMap(kind -> kind.measures().stream());
  }

  /** Addresses whose answer tells of deadlines. */
  public Set<String> tellDeadlines() {
    return kinds.stream().filter(kind -> kind.collection() != null).flatMap(kind -> kind.tellDeadlines().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
