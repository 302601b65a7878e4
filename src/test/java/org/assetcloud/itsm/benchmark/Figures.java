package org.assetcloud.itsm.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Durations by what was measured. */
final class Figures {

  private final Map<String, List<Long>> nanos = new ConcurrentHashMap<>();

  void add(String what, long duration) {
    nanos.computeIfAbsent(what, name -> new CopyOnWriteArrayList<>()).add(duration);
  }

  /** The median, in milliseconds. */
  long median(String what) {
    List<Long> sorted = nanos.getOrDefault(what, List.of()).stream().sorted().toList();
    return sorted.get(sorted.size() / 2) / 1_000_000;
  }

  /** A table in Markdown, in milliseconds. */
  String table(String title) {
    StringBuilder table = new StringBuilder("| %s | n | median ms | worst ms |%n|---|---|---|---|%n".formatted(title));
    nanos.keySet().stream().sorted().forEach(what -> table.append("| %s | %d | %d | %d |%n".formatted(what, nanos.get(what).size(),
        median(what), nanos.get(what).stream().mapToLong(Long::longValue).max().orElse(0) / 1_000_000)));
    return table.toString();
  }
}
