package org.assetcloud.itsm.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.StatementCount;
import org.assetcloud.itsm.testing.StatementCount.Cost;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reader of a ticket is offered, and the names of the people in it. */
@WiredTest
@Tag("any-database")
class TicketActionsTest {

  private static final String RESPOND = "userTask_respondTicket";
  private static final Map<String, String> STEPS =
      Map.of("CORRECT", "correct", "HAND_BACK", "hand-back", "REASSIGN", "reassign", "CANCEL", "cancel", "NOTE", "notes");

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  StatementCount count;

  @Autowired
  TestClock time;

  String number;

  @BeforeEach
  void aFaultIsReportedAndTaken() {
    time.set(at("2026-03-02T10:00"));
    number = calls.raised();
    calls.claim("engineer", calls.task("engineer", number, RESPOND));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void everybodyIsOfferedTheirOwn() {
    assertThat(actions("service-desk")).containsExactly("NOTE", "CORRECT", "CANCEL");
    assertThat(actions("service-desk-2")).containsExactly("NOTE", "CORRECT");
    assertThat(actions("engineer")).containsExactly("NOTE", "CORRECT", "HAND_BACK");
    assertThat(actions("engineer-2")).containsExactly("NOTE");
    assertThat(actions("team-lead")).containsExactly("NOTE", "CORRECT", "REASSIGN", "CANCEL");
    assertThat(actions("project-manager")).containsExactly("NOTE", "REASSIGN");
    assertThat(actions("auditor")).isEmpty();

    time.set(at("2026-03-02T10:30:01"));
    assertThat(actions("service-desk")).as("after the response time").containsExactly("NOTE", "CORRECT");
    assertThat(actions("team-lead")).as("after a breach").containsExactly("NOTE", "CORRECT", "REASSIGN");
    assertThat(actions("project-manager")).containsExactly("NOTE", "REASSIGN", "CANCEL");
    caller.as("project-manager").post("/api/tickets/%s/cancel".formatted(number), Map.of("reason", "重复"));
    assertThat(actions("team-lead")).as("when it has ended").containsExactly("NOTE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"service-desk", "service-desk-2", "engineer", "engineer-2", "specialist", "team-lead", "project-manager",
      "bureau-leader", "auditor"})
  void whatIsOfferedIsNotRefusedAndWhatIsNotOfferedIs(String person) {
    List<String> offered = actions(person);

    STEPS.forEach((action, step) -> {
      Answer answer = caller.as(person).post("/api/tickets/%s/%s".formatted(number, step), Map.of());
      assertThat(answer.status()).as("%s: %s", step, answer.text()).isEqualTo(offered.contains(action) ? 422 : 403);
    });
  }

  @Test
  void everybodyInTheAnswerHasANameWhichCostsOneRead() {
    caller.as("team-lead").post("/api/tickets/%s/notes".formatted(number), Map.of("text", "请尽快"));
    calls.ticket(number);
    Cost few = count.of(() -> calls.ticket(number));
    for (String person : List.of("engineer-2", "bureau-operator", "specialist", "project-manager", "specialist-2")) {
      caller.as(person).post("/api/tickets/%s/notes".formatted(number), Map.of("text", "知悉"));
    }

    JsonNode names = calls.ticket(number).get("names");
    Cost many = count.of(() -> calls.ticket(number));

    assertThat(names).hasSize(8);
    assertThat(names.get("engineer").asText()).isEqualTo("engineer运维工程师");
    assertThat(names.get("service-desk").asText()).isEqualTo("service-desk服务台");
    assertThat(names.get("specialist-2").asText()).isEqualTo("specialist-2二线专家");
    assertThat(many.statements()).hasSameSizeAs(few.statements());
  }

  @Test
  void listsHaveNeitherNamesNorActions() {
    JsonNode line = caller.as("service-desk").get("/api/tickets?text=" + number).body().at("/items/0");

    assertThat(line.get("number").asText()).isEqualTo(number);
    assertThat(line.has("names") || line.has("actions")).isFalse();
  }

  @Test
  void leadsSeeToWhomTheWorkCanGo() {
    JsonNode people = caller.as("team-lead").get("/api/tickets/%s/assignees".formatted(number)).body();

    assertThat(people.findValuesAsText("id")).contains("engineer", "engineer-2").doesNotContain("specialist", "service-desk");
    assertThat(people.findValuesAsText("name")).contains("engineer运维工程师", "engineer-2运维工程师");
    assertThat(caller.as("project-manager").get("/api/tickets/%s/assignees".formatted(number)).status()).isEqualTo(200);
    assertThat(caller.as("engineer").get("/api/tickets/%s/assignees".formatted(number)).status()).isEqualTo(403);
    assertThat(caller.as("team-lead").get("/api/tickets/GD-20200101-0001/assignees").status()).isEqualTo(404);
  }

  private List<String> actions(String person) {
    List<String> actions = new ArrayList<>();
    caller.as(person).get("/api/tickets/" + number).body().get("actions").forEach(action -> actions.add(action.asText()));
    return actions;
  }
}
