package org.assetcloud.itsm.ticket.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.ticket.LadderTable;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
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

  private record Question(String table, ClockKind clock, CalendarKind calendar, Severity severity) {}

  private final Map<Question, List<LadderLevel>> answers = new ConcurrentHashMap<>();
  private final RepositoryService repository;
  private final DecisionService decisions;
  private final Unrestricted unrestricted;

  DmnLadderTable(@Lazy RepositoryService repository, @Lazy DecisionService decisions, Unrestricted unrestricted) {
    this.repository = repository;
    this.decisions = decisions;
    this.unrestricted = unrestricted;
  }

  @Override
  public List<LadderLevel> levels(ClockKind clock, CalendarKind calendar, Severity severity) {
    return unrestricted.call(() -> {
      String latest = repository.createDecisionDefinitionQuery().decisionDefinitionKey(KEY).latestVersion().singleResult().getId();
      return answers.computeIfAbsent(new Question(latest, clock, calendar, severity), this::ask);
    });
  }

  private List<LadderLevel> ask(Question question) {
    VariableMap inputs = Variables.putValue("clock", question.clock().name()).putValue("calendar", question.calendar().name())
        .putValue("severity", question.severity().name());
    return decisions.evaluateDecisionTableById(question.table(), inputs).getResultList().stream().map(LadderLevel::of).toList();
  }
}
