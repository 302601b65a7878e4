package org.assetcloud.itsm.ticket.tryout.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.deployment.DeploymentCheck;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.assetcloud.itsm.ticket.tryout.RuleTables;
import org.assetcloud.itsm.ticket.tryout.TargetsTable;
import org.assetcloud.itsm.ticket.tryout.TriedTables;
import org.assetcloud.itsm.ticket.watch.LadderTable;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks tables with the engine's own decision engine, on its own: no process, no history, nothing stored. */
@Component
class DmnRuleTables implements RuleTables {

  private static final String TARGETS = "ticketTargets";
  private static final String LADDER = "escalationLadder";
  private static final String ACCEPTED = "可以试算的是时限表（%s）和升级阶梯（%s）的决策表文件（.dmn）。".formatted(TARGETS, LADDER);

  private final DmnEngine decisions = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final DeploymentCheck check;
  private final RepositoryService repository;
  private final Unrestricted unrestricted;

  DmnRuleTables(DeploymentCheck check, @Lazy RepositoryService repository, Unrestricted unrestricted) {
    this.check = check;
    this.repository = repository;
    this.unrestricted = unrestricted;
  }

  @Override
  public TriedTables read(String file, byte[] content) {
    if (!file.endsWith(".dmn")) {
      throw Refused.field("file", "“%s”不能试算。".formatted(file) + ACCEPTED);
    }
    check.checkTable(file, content);
    try {
      return tried(file, parse(content));
    } catch (DmnEngineException unreadable) {
      throw Refused.field("table", "决策引擎不能执行“%s”，请在 Camunda Modeler 中核对这张表。".formatted(file));
    }
  }

  @Override
  public LadderTable ladderInForce() {
    byte[] content = unrestricted.call(() -> {
      try (InputStream model = repository.getDecisionModel(
          repository.createDecisionDefinitionQuery().decisionDefinitionKey(LADDER).latestVersion().singleResult().getId())) {
        return model.readAllBytes();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    });
    return ladder(parse(content).get(LADDER));
  }

  private TriedTables tried(String file, Map<String, DmnDecision> found) {
    if (!found.containsKey(TARGETS) && !found.containsKey(LADDER)) {
      throw Refused.field("table", "“%s”里是 %s，不能试算。".formatted(file, String.join("、", found.keySet())) + ACCEPTED);
    }
    return new TriedTables(found.containsKey(TARGETS) ? targets(found.get(TARGETS)) : null,
        found.containsKey(LADDER) ? ladder(found.get(LADDER)) : null);
  }

  private TargetsTable targets(DmnDecision table) {
    Map<Cases.OfTargets, TargetsTable.Promise> answers = Cases.ofTargets().collect(Collectors.toMap(Function.identity(),
        one -> promise(decisions.evaluateDecision(table, one.inputs()).getSingleResult())));
    return (category, severity) -> answers.get(new Cases.OfTargets(category, severity));
  }

  private LadderTable ladder(DmnDecision table) {
    Map<Cases.OfLadder, List<LadderLevel>> answers = Cases.ofLadder().collect(Collectors.toMap(Function.identity(),
        one -> decisions.evaluateDecision(table, one.inputs()).getResultList().stream().map(LadderLevel::of).toList()));
    return (clock, calendar, severity) -> answers.get(new Cases.OfLadder(clock, calendar, severity));
  }

  private Map<String, DmnDecision> parse(byte[] content) {
    return decisions.parseDecisions(new ByteArrayInputStream(content)).stream()
        .collect(Collectors.toMap(DmnDecision::getKey, Function.identity()));
  }

  private static TargetsTable.Promise promise(DmnDecisionResultEntries row) {
    return new TargetsTable.Promise(CalendarKind.valueOf(row.getEntry("calendar")), Duration.parse(row.getEntry("response")),
        Duration.parse(row.getEntry("resolution")), Boolean.TRUE.equals(row.getEntry("catchAll")));
  }
}
