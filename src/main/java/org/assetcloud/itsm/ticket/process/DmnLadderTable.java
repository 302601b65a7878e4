package org.assetcloud.itsm.ticket.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.engine.table.LatestTables;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.assetcloud.itsm.ticket.watch.LadderTable;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The deployed {@code escalationLadder.dmn}, in the version that is the latest when it is asked. A version gives the same answer for ever,
 * so each question is put to it once: the engine keeps a dozen history rows of every evaluation, and the watch asks at each step.
 */
@Component
class DmnLadderTable implements LadderTable {

  private static final String KEY = "escalationLadder";

  /**
   * A version of the table.
   *
   * @param before the version before it; null for the first
   */
  private record Version(String id, Instant deployedAt, String before) {}

  private record Question(ClockKind clock, CalendarKind calendar, Severity severity) {}

  private record Asked(String table, Question question) {}

  private final Map<Asked, List<LadderLevel>> answers = new ConcurrentHashMap<>();
  private final Map<String, Version> versions = new ConcurrentHashMap<>();
  private final LatestTables tables;
  private final RepositoryService repository;
  private final DecisionService decisions;
  private final Unrestricted unrestricted;

  DmnLadderTable(LatestTables tables, @Lazy RepositoryService repository, @Lazy DecisionService decisions, Unrestricted unrestricted) {
    this.tables = tables;
    this.repository = repository;
    this.decisions = decisions;
    this.unrestricted = unrestricted;
  }

  @Override
  public List<LadderLevel> levels(ClockKind clock, CalendarKind calendar, Severity severity) {
    return unrestricted.call(() -> of(latest(), new Question(clock, calendar, severity)));
  }

  @Override
  public List<LadderLevel> levels(ClockKind clock, CalendarKind calendar, Severity severity, Instant watchedSince) {
    Question question = new Question(clock, calendar, severity);
    return unrestricted.call(() -> {
      String latest = latest();
      return of(latest, question).stream().map(level -> level.since(brought(level, latest, question, watchedSince))).toList();
    });
  }

  /** When the level came into the table, as far back as the watch goes; null where it was there before. */
  private Instant brought(LadderLevel level, String latest, Question question, Instant watchedSince) {
    Version version = version(latest);
    while (version.before() != null && version.deployedAt().isAfter(watchedSince)) {
      if (!level.in(of(version.before(), question))) {
        return version.deployedAt();
      }
      version = version(version.before());
    }
    return null;
  }

  private List<LadderLevel> of(String table, Question question) {
    return answers.computeIfAbsent(new Asked(table, question), this::ask);
  }

  private List<LadderLevel> ask(Asked asked) {
    Question question = asked.question();
    VariableMap inputs = Variables.putValue("clock", question.clock().name()).putValue("calendar", question.calendar().name())
        .putValue("severity", question.severity().name());
    return decisions.evaluateDecisionTableById(asked.table(), inputs).getResultList().stream().map(LadderLevel::of).toList();
  }

  private String latest() {
    return tables.latest(KEY).id();
  }

  private Version version(String id) {
    return versions.computeIfAbsent(id, this::read);
  }

  private Version read(String id) {
    DecisionDefinition table = repository.getDecisionDefinition(id);
    Instant deployedAt = repository.createDeploymentQuery().deploymentId(table.getDeploymentId()).singleResult().getDeploymentTime().toInstant();
    DecisionDefinition before = repository.createDecisionDefinitionQuery().decisionDefinitionKey(KEY).orderByDecisionDefinitionVersion().desc().list().stream()
        .filter(other -> other.getVersion() < table.getVersion()).findFirst().orElse(null);
    return new Version(id, deployedAt, before == null ? null : before.getId());
  }
}
