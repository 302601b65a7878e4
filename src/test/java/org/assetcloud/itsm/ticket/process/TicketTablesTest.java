package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables against the contract, without a process engine. */
class TicketTablesTest {

  private static final List<String> CATEGORIES = List.of("CONSULTATION", "ABNORMAL_OPERATION", "FAULT", "DATA_ANOMALY", "DEFECT",
      "REPORT_REQUEST", "CONFIGURATION", "ENHANCEMENT", "MIGRATION", "REINSTALLATION", "OTHER");
  private static final DmnEngine TABLES = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest
  @CsvSource({
      "FAULT,GENERAL,NATURAL,PT30M,PT2H", "ABNORMAL_OPERATION,GENERAL,NATURAL,PT30M,PT2H", "DATA_ANOMALY,GENERAL,NATURAL,PT30M,PT2H",
      "DEFECT,GENERAL,NATURAL,PT30M,PT2H", "FAULT,MAJOR,NATURAL,PT30M,PT24H", "DEFECT,MAJOR,NATURAL,PT30M,PT24H",
      "CONSULTATION,GENERAL,OFFICE,PT1H,PT7H", "OTHER,MAJOR,OFFICE,PT1H,PT7H", "REPORT_REQUEST,GENERAL,OFFICE,PT1H,PT21H",
      "CONFIGURATION,GENERAL,OFFICE,PT1H,PT21H", "MIGRATION,GENERAL,OFFICE,PT1H,PT35H", "REINSTALLATION,GENERAL,OFFICE,PT1H,PT35H",
      "ENHANCEMENT,GENERAL,OFFICE,PT1H,PT70H"})
  void targetsAreThoseOfTheContract(String category, String severity, String calendar, String response, String resolution) {
    Map<String, Object> targets = evaluate("ticketTargets", Map.of("category", category, "severity", severity)).getSingleResult();

    assertThat(targets).containsEntry("calendar", calendar).containsEntry("response", response)
        .containsEntry("resolution", resolution).containsEntry("catchAll", false);
  }

  @Test
  void noTicketFallsThroughAnyTable() {
    for (String category : CATEGORIES) {
      for (String severity : List.of("GENERAL", "MAJOR")) {
        Map<String, Object> inputs = Map.of("category", category, "severity", severity);
        assertThat((Boolean) evaluate("ticketTargets", inputs).getSingleResult().getEntry("catchAll")).isFalse();
        assertThat(Role.of(evaluate("ticketRouting", inputs).getSingleResult().getEntry("assignedGroup"))).isEqualTo(Role.ENGINEER);
      }
    }
  }

  @Test
  void aCategoryNoRowKnowsMeetsTheCatchAllRow() {
    DmnDecisionResult targets = evaluate("ticketTargets", Map.of("category", "UNKNOWN", "severity", "GENERAL"));

    assertThat(targets.getSingleResult()).containsEntry("catchAll", true).containsEntry("resolution", "PT2H");
    assertThat(evaluate("ticketRouting", Map.of("category", "UNKNOWN", "severity", "GENERAL"))).hasSize(1);
  }

  @Test
  void everyTaskHasARow() {
    for (String step : TicketTaskTable.STEPS.values()) {
      assertThat(evaluate("ticketDeadlines", Map.of("step", step)).getSingleResult()).containsKey("deadline");
    }
  }

  @Test
  void theLadderIsThatOfTheContract() {
    Set<String> response = Set.of("50% service-desk TELL", "75% team-lead TELL", "100% project-manager TASK");

    assertThat(ladder("RESPONSE", "NATURAL", "GENERAL")).isEqualTo(response);
    assertThat(ladder("RESPONSE", "OFFICE", "GENERAL")).isEqualTo(response);
    assertThat(ladder("RESPONSE", "NATURAL", "MAJOR")).containsAll(response).contains("START project-manager TELL",
        "START bureau-operator TELL").hasSize(5);
    assertThat(ladder("RESOLUTION", "NATURAL", "GENERAL")).isEqualTo(Set.of("50% team-lead TELL", "75% project-manager TELL",
        "100% project-manager TASK", "100% bureau-operator TELL", "+PT2H bureau-leader TELL"));
    assertThat(ladder("RESOLUTION", "NATURAL", "MAJOR")).isEqualTo(Set.of("50% project-manager TELL", "75% contractor-director TELL",
        "100% contractor-director TASK", "100% bureau-leader TELL"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GENERAL", "MAJOR"})
  void categoriesInOfficeTimeDoNotTroubleTheBureau(String severity) {
    assertThat(ladder("RESOLUTION", "OFFICE", severity)).isEqualTo(Set.of("50% team-lead TELL", "75% project-manager TELL",
        "100% project-manager TASK"));
    assertThat(ladder("RESPONSE", "OFFICE", severity)).noneMatch(row -> row.contains("bureau"));
  }

  private static Set<String> ladder(String clock, String calendar, String severity) {
    return evaluate("escalationLadder", Map.of("clock", clock, "calendar", calendar, "severity", severity)).getResultList().stream()
        .map(row -> new LadderLevel((String) row.get("level"), Role.of((String) row.get("role")),
            EscalationAction.valueOf((String) row.get("action"))))
        .map(level -> level.level() + " " + level.role().id() + " " + level.action()).collect(Collectors.toSet());
  }

  private static DmnDecisionResult evaluate(String table, Map<String, Object> inputs) {
    try (InputStream file = Files.newInputStream(Path.of("bpmn/ticket/" + table + ".dmn"))) {
      DmnDecision decision = TABLES.parseDecision(table, file);
      return TABLES.evaluateDecision(decision, Variables.fromMap(inputs));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
