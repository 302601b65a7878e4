package org.assetcloud.itsm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.signing.OpenSignatures;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of a plan, without a process engine: no combination falls through, and nobody is asked after who comes next (R4.1). */
class PlanTablesTest {

  private static final DmnEngine TABLES = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  static Stream<OpenSignatures.Question> questions() {
    return Stream.of(PlanForm.values()).flatMap(form -> Stream.of(PlanUrgency.values()).flatMap(
        urgency -> Stream.of(PlanRisk.values()).map(risk -> new OpenSignatures.Question(form, urgency, risk))));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aFullPlanIsSignedOnBothSidesAndAtHighRiskByBureauLeaderLast(OpenSignatures.Question question) {
    List<Role> roles = seats(question).stream().map(Seat.Terms::role).toList();

    if (question.form() == PlanForm.SHORT) {
      assertThat(roles).containsExactly(Role.TEAM_LEAD);
      assertThat(seats(question)).extracting(Seat.Terms::deputy).containsExactly(Role.PROJECT_MANAGER);
    } else if (question.risk() == PlanRisk.HIGH) {
      assertThat(roles).containsExactly(Role.TEAM_LEAD, Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR, Role.BUREAU_LEADER);
    } else {
      assertThat(roles).containsExactly(Role.TEAM_LEAD, Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR);
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void eachIsRemindedBeforeItIsLateAndNobodyIsAskedToEscalateToThemselves(OpenSignatures.Question question) {
    assertThat(seats(question)).allSatisfy(seat -> {
      assertThat(seat.times().reminder()).isGreaterThan(seat.times().deadline());
      assertThat(seat.times().deadline()).isPositive();
      assertThat(seat.escalateTo()).isNotEqualTo(seat.role());
    });
  }

  @ParameterizedTest
  @MethodSource("questions")
  void whoSignsLaterHasUntilLater(OpenSignatures.Question question) {
    List<Seat.Terms> seats = seats(question);

    for (int next = 1; next < seats.size(); next++) {
      assertThat(seats.get(next).times().calendar()).isEqualTo(seats.get(next - 1).times().calendar());
      assertThat(seats.get(next).times().deadline()).isLessThan(seats.get(next - 1).times().deadline());
      assertThat(seats.get(next).times().reminder()).isLessThan(seats.get(next - 1).times().reminder())
          .isLessThanOrEqualTo(seats.get(next - 1).times().deadline());
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aPlanIsToBeWrittenBeforeItIsToBeSigned(OpenSignatures.Question question) {
    Times draft = draft(question.urgency()).times();
    Times first = seats(question).get(0).times();

    assertThat(draft.deadline()).isGreaterThan(first.deadline()).isGreaterThanOrEqualTo(first.reminder());
    if (question.form() == PlanForm.FULL) {
      assertThat(draft.calendar()).isEqualTo(first.calendar());
    }
  }

  @ParameterizedTest
  @EnumSource(PlanUrgency.class)
  void everyUrgencyHasATimeToWriteIn(PlanUrgency urgency) {
    DraftTable.Terms draft = draft(urgency);

    assertThat(draft.times().reminder()).isGreaterThan(draft.times().deadline());
    assertThat(draft.times().deadline()).isPositive();
    assertThat(draft.escalateTo()).isEqualTo(Role.PROJECT_MANAGER);
  }

  @Test
  void onlyAnEmergencyRunsOnNaturalTime() {
    assertThat(questions().filter(question -> question.form() == PlanForm.FULL)).allSatisfy(question -> assertThat(seats(question))
        .extracting(seat -> seat.times().calendar())
        .containsOnly(question.urgency() == PlanUrgency.EMERGENCY ? CalendarKind.NATURAL : CalendarKind.OFFICE));
  }

  private static List<Seat.Terms> seats(OpenSignatures.Question question) {
    return evaluate("planSigners", Map.of("form", question.form().name(), "urgency", question.urgency().name(), "risk", question.risk().name()))
        .getResultList().stream().map(row -> new Seat.Terms(Role.of((String) row.get("role")), deputy((String) row.get("deputy")), times(row),
            Role.of((String) row.get("escalateTo")))).toList();
  }

  private static DraftTable.Terms draft(PlanUrgency urgency) {
    Map<String, Object> row = evaluate("planDeadlines", Map.of("step", "DRAFT", "urgency", urgency.name())).getSingleResult();
    return new DraftTable.Terms(times(row), Role.of((String) row.get("escalateTo")));
  }

  private static Role deputy(String id) {
    return id.isEmpty() ? null : Role.of(id);
  }

  private static Times times(Map<String, Object> row) {
    return new Times(CalendarKind.valueOf((String) row.get("calendar")), Duration.parse((String) row.get("reminder")),
        Duration.parse((String) row.get("deadline")));
  }

  private static DmnDecisionResult evaluate(String table, Map<String, Object> inputs) {
    try (InputStream file = Files.newInputStream(Path.of("bpmn/plan/" + table + ".dmn"))) {
      return TABLES.evaluateDecision(TABLES.parseDecision(table, file), Variables.fromMap(inputs));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
