package org.assetcloud.itsm.records;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All kinds of records, in the order of the menu. */
@Component
public class RecordKinds {

  private final List<RecordKind> kinds;

  /** @throws IllegalStateException where two kinds would have one series, one collection or one page */
  RecordKinds(List<RecordKind> kinds) {
    this.kinds = kinds.stream().sorted(Comparator.comparing((RecordKind kind) -> -kind.pages().priority()).thenComparing(RecordKind::series))
        .toList();
    different("series", RecordKind::series);
    different("collection", RecordKind::collection);
    different("page", kind -> kind.pages().module() == null ? null : kind.pages().page());
    different("list", kind -> kind.pages().list());
  }

  private void different(String what, Function<RecordKind, String> value) {
    Map<String, RecordKind> found = new HashMap<>();
    kinds.stream().filter(kind -> value.apply(kind) != null).forEach(kind -> {
      RecordKind other = found.put(value.apply(kind), kind);
      if (other != null) {
        throw new IllegalStateException("%s and %s have the same %s".formatted(other.getClass(), kind.getClass(), what));
      }
    });
  }

  public List<RecordKind> all() {
    return kinds;
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
    return Stream.concat(Stream.of("/api/records/{collection}/{number}"), kinds.stream().filter(kind -> kind.collection() != null)
        .flatMap(kind -> kind.tellDeadlines().stream())).collect(Collectors.toUnmodifiableSet());
  }
}
