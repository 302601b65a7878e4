package org.assetcloud.itsm.engine.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.shared.time.PerTransaction;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The decision tables in the versions that are the latest when a transaction first asks. A version gives the same answer for ever, so each
 * question is put to it once: the engine keeps a dozen history rows of every evaluation. Answers are kept, so inputs are codes out of small
 * fixed sets, never texts, numbers or dates that people type.
 */
@Component
public class LatestTables {

  /**
   * A table in one of its versions.
   *
   * @param number counts the table's versions, from 1
   */
  public record Version(String id, int number) {}

  private record Asked(String table, Map<String, Object> inputs) {}

  private final Map<Asked, List<Map<String, Object>>> answers = new ConcurrentHashMap<>();
  private final PerTransaction<Map<String, Version>> latest = new PerTransaction<>();
  private final RepositoryService repository;
  private final DecisionService decisions;
  private final Unrestricted unrestricted;

  LatestTables(@Lazy RepositoryService repository, @Lazy DecisionService decisions, Unrestricted unrestricted) {
    this.repository = repository;
    this.decisions = decisions;
    this.unrestricted = unrestricted;
  }

  /** The row of a table that gives one. @throws IllegalStateException where it gives none, or several */
  public Map<String, Object> row(String key, Map<String, Object> inputs) {
    return OneRow.of(key, inputs, unrestricted.call(() -> answered(new Asked(latest(key).id(), Map.copyOf(inputs)))));
  }

  /** As {@link #row}, of a table whose versions from before it could be asked this have none; null there. */
  public Map<String, Object> rowIfAny(String key, Map<String, Object> inputs) {
    List<Map<String, Object>> rows = unrestricted.call(() -> answered(new Asked(latest(key).id(), Map.copyOf(inputs))));
    return rows.isEmpty() ? null : OneRow.of(key, inputs, rows);
  }

  private List<Map<String, Object>> answered(Asked asked) {
    List<Map<String, Object>> known = answers.get(asked);
    if (known != null) {
      return known;
    }
    List<Map<String, Object>> rows = decisions.evaluateDecisionTableById(asked.table(), asked.inputs()).getResultList().stream()
        .map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row))).toList();
    answers.putIfAbsent(asked, rows);
    return rows;
  }

  /** @throws IllegalStateException where there is no such table */
  public Version latest(String key) {
    Version version = latest.of(() -> unrestricted.call(this::read)).get(key);
    if (version == null) {
      throw new IllegalStateException("No table " + key);
    }
    return version;
  }

  private Map<String, Version> read() {
    return repository.createDecisionDefinitionQuery().latestVersion().list().stream()
        .collect(Collectors.toUnmodifiableMap(DecisionDefinition::getKey, table -> new Version(table.getId(), table.getVersion())));
  }
}
