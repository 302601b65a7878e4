package org.assetcloud.itsm.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.assessment.DataTouched;
import org.assetcloud.itsm.change.assessment.Reach;
import org.assetcloud.itsm.change.assessment.Reversibility;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of a change, without a process engine: no combination falls through (R7.4). */
class ChangeTablesTest {

  private static final DmnEngine TABLES = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest
  @CsvSource({
      "ONE_UNIT,      FULL,    NONE,          0,   NO,  LOW",
      "SEVERAL_UNITS, FULL,    CONFIGURATION, 0,   NO,  LOW",
      "ALL_UNITS,     FULL,    NONE,          0,   NO,  MEDIUM",
      "ONE_UNIT,      PARTIAL, NONE,          0,   NO,  MEDIUM",
      "ONE_UNIT,      FULL,    BUSINESS,      0,   NO,  MEDIUM",
      "ONE_UNIT,      FULL,    NONE,          1,   NO,  MEDIUM",
      "ONE_UNIT,      FULL,    NONE,          120, NO,  MEDIUM",
      "ONE_UNIT,      FULL,    NONE,          121, NO,  HIGH",
      "ONE_UNIT,      NONE,    NONE,          0,   NO,  HIGH",
      "ALL_UNITS,     FULL,    BUSINESS,      0,   NO,  HIGH",
      "ONE_UNIT,      FULL,    NONE,          0,   YES, HIGH"})
  void theRiskFollowsFromReachReversibilityDataDowntimeAndFreeze(
      String reach, String reversibility, String data, int downtime, String frozen, Risk risk) {
    assertThat(Risk.valueOf(risk(reach, reversibility, data, downtime, frozen))).isEqualTo(risk);
  }

  @Test
  void everyAssessmentHasARiskOfItsOwnRow() {
    for (Reach reach : Reach.values()) {
      for (Reversibility reversibility : Reversibility.values()) {
        for (DataTouched data : DataTouched.values()) {
          for (int downtime : List.of(0, 1, 120, 121, 100_000)) {
            for (String frozen : List.of("YES", "NO")) {
              assertThat(Risk.valueOf(risk(reach.name(), reversibility.name(), data.name(), downtime, frozen))).isNotNull();
            }
          }
        }
      }
    }
  }

  @Test
  void everyChangeHasApproversOfBothSidesAndAnExceptionHasBureauLeader() {
    for (Stage stage : Stage.values()) {
      for (Risk risk : Risk.values()) {
        for (String exception : List.of("YES", "NO")) {
          List<Map<String, Object>> rows = evaluate("changeApprovers",
              Map.of("stage", stage.name(), "risk", risk.name(), "exception", exception)).getResultList();
          List<Role> roles = rows.stream().map(row -> Role.of((String) row.get("role"))).toList();

          assertThat(roles).as("%s %s %s", stage, risk, exception).isNotEmpty().doesNotHaveDuplicates()
              .containsAnyOf(Role.BUREAU_OPERATOR, Role.BUREAU_LEADER);
          if (exception.equals("YES") && stage != Stage.AFTERWARDS) {
            assertThat(roles).contains(Role.BUREAU_LEADER);
          }
          assertThat(rows).allSatisfy(row -> {
            CalendarKind.valueOf((String) row.get("calendar"));
            assertThat(Duration.parse((String) row.get("reminder"))).isLessThan(Duration.parse((String) row.get("deadline")));
            assertThat(row.get("deputy").equals("") || Role.exists((String) row.get("deputy"))).isTrue();
          });
        }
      }
    }
  }

  @Test
  void everyStepHasADeadline() {
    for (String step : List.of("ASSESS", "REVISE", "VERIFY", "BACK_OUT", "DECIDE_OVERRUN", "REVIEW", "WINDOW_AHEAD")) {
      for (ChangeType type : ChangeType.values()) {
        Map<String, Object> row = evaluate("changeDeadlines", Map.of("step", step, "type", type.name())).getSingleResult();
        assertThat(Duration.parse((String) row.get("deadline"))).isPositive();
        CalendarKind.valueOf((String) row.get("calendar"));
      }
    }
  }

  @Test
  void anEmergencyMayBeginWithinADay() {
    assertThat(evaluate("changeDeadlines", Map.of("step", "WINDOW_AHEAD", "type", "EMERGENCY")).getSingleResult().getEntryMap())
        .isEqualTo(Map.of("calendar", "NATURAL", "deadline", "PT24H"));
  }

  private static String risk(String reach, String reversibility, String data, int downtime, String frozen) {
    return evaluate("changeRisk", Map.of("reach", reach, "reversibility", reversibility, "dataTouched", data, "downtimeMinutes", downtime,
        "insideFreeze", frozen)).getSingleResult().getEntry("risk");
  }

  private static DmnDecisionResult evaluate(String table, Map<String, Object> inputs) {
    try (InputStream file = Files.newInputStream(Path.of("bpmn/change/" + table + ".dmn"))) {
      return TABLES.evaluateDecision(TABLES.parseDecision(table, file), Variables.fromMap(inputs));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
