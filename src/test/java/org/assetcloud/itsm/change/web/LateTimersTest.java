package org.assetcloud.itsm.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person does after a moment of a change has come and before its timer has acted makes nothing forgotten (R7.4, decision 18). */
@WiredTest
class LateTimersTest {

  private static final String CHASE = "timerEvent_chaseDue";

  @Autowired
  ChangeCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  TestClock time;

  @BeforeEach
  void aMonday() {
    time.set(at("2026-03-02T10:00"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void workThatIsReportedAfterItsWindowAndBeforeTheTimerIsStillAViolation() {
    String number = calls.approved(calls.request());
    calls.fire(number, "timerEvent_windowOpens");
    String work = calls.tasks("engineer-2", number, "implementChange").get(0);
    calls.claim("engineer-2", work);
    time.set(at("2026-03-06T22:00:05"));

    assertThat(calls.submit("engineer-2", work, Map.of("implementation", "DONE")).status()).isEqualTo(204);

    assertThat(calls.change(number).path("violations").findValuesAsText("kind")).containsExactly("WINDOW_OVERRUN");
    calls.done("service-desk", number, "verifyChange", Map.of("verification", "PASSED"), true);
    assertThat(calls.open(number)).containsExactly("reviewChange");
  }

  @Test
  void anEmergencyThatIsApprovedInFullAfterItsDayAndBeforeTheTimerIsStillAViolation() {
    Map<String, Object> request = calls.request();
    request.putAll(Map.of("type", "EMERGENCY", "windowFrom", written("2026-03-02T10:00"), "windowTo", written("2026-03-02T14:00")));
    String number = calls.asked(request);
    calls.voted("bureau-operator", number, "APPROVE");
    calls.fire(number, "timerEvent_windowOpens");
    calls.done("engineer-2", number, "implementChange", Map.of("implementation", "DONE"));
    calls.done("service-desk", number, "verifyChange", Map.of("verification", "PASSED"), true);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("team-lead", number, "APPROVE");
    time.set(at("2026-03-03T10:00:05"));

    calls.voted("bureau-operator", number, "APPROVE");

    assertThat(calls.change(number).path("violations").findValuesAsText("kind")).containsExactly("APPROVED_LATE");
  }

  @Test
  void aVoteOfOneLeavesTheChaseOfTheOtherDue() {
    String number = calls.asked(calls.request());
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    time.set(at("2026-03-02T16:00"));

    calls.voted("bureau-operator", number, "APPROVE");

    assertThat(calls.due(number, CHASE)).as("half a day after the votes were asked for").isEqualTo(at("2026-03-02T15:00"));
    calls.fire(number, CHASE);
    assertThat(calls.change(number).path("history").toString()).contains("已催办");
  }

  @Test
  void whoIsAskedForAVoteAfterAnOutageHasTimeForIt() {
    String number = calls.asked(calls.request());
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
    calls.voted("bureau-operator", number, "APPROVE");
    time.set(at("2026-03-06T09:00"));

    calls.fire(number, CHASE);

    Instant due = OffsetDateTime.parse(caller.as("auditor").get("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=userTask_%s"
        .formatted(number, "approveChange")).body().get(0).path("due").asText().replaceFirst("(\\d{2})(\\d{2})$", "$1:$2")).toInstant();
    assertThat(due).as("a working day for bureau-leader").isEqualTo(at("2026-03-06T17:30"));
  }

  private static String written(String wallTime) {
    return at(wallTime).atZone(Zone.SHANGHAI).toOffsetDateTime().toString();
  }
}
