package org.assetcloud.itsm.engine.table;

import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The deployed decision tables, each in the version that is the latest when a transaction first asks; whoever acts need not read them. The engine keeps a
 * history of every answer: for decisions that are evidence. What is only looked up is for {@link LatestTables}.
 */
@Component
public class RecordedTables {

  private final LatestTables latest;
  private final ProcessEngine engine;
  private final Unrestricted unrestricted;

  RecordedTables(LatestTables latest, @Lazy ProcessEngine engine, Unrestricted unrestricted) {
    this.latest = latest;
    this.engine = engine;
    this.unrestricted = unrestricted;
  }

  /** The rows that apply, by the names of their outputs. */
  public List<Map<String, Object>> rows(String table, Map<String, Object> inputs) {
    return unrestricted.call(() -> engine.getDecisionService().evaluateDecisionTableById(latest.latest(table).id(), inputs)).getResultList();
  }

  /** @throws IllegalStateException where no row applies, or several do; deployed tables are checked for that */
  public Map<String, Object> row(String table, Map<String, Object> inputs) {
    return OneRow.of(table, inputs, rows(table, inputs));
  }
}
