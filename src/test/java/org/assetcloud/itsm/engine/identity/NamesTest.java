package org.assetcloud.itsm.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
class NamesTest {

  private final String person = "named-" + UUID.randomUUID();

  @Autowired
  Caller caller;

  @Autowired
  TicketCalls tickets;

  @Autowired
  IdentityService identity;

  @Autowired
  Names names;

  @Autowired
  DividedNames divided;

  @AfterEach
  void nobodyStays() {
    identity.deleteUser(person);
  }

  @Test
  void anAccountHasFamilyAndGivenNameAndIsCalledTheSameEverywhere() {
    assertThat(caller.as("security-officer").post("/api/accounts", Map.of("id", person, "name", " 张三 ", "password", "Zc-2026-运维"))
        .body().path("name").asText()).isEqualTo("张三");

    assertCalled("张", "三");
  }

  @Test
  void oneFromBeforeIsDividedAtTheStart() {
    User user = identity.newUser(person);
    user.setLastName("张三");
    user.setPassword("whatever");
    identity.saveUser(user);

    divided.divide();

    assertCalled("张", "三");
  }

  @Test
  void whoHasNoNameIsCalledByTheIdAndNeverNull() {
    identity.saveUser(identity.newUser(person));

    assertThat(inWebapps().path("firstName").asText() + inWebapps().path("lastName").asText()).isEqualTo(person);
    assertThat(names.of(List.of(person))).containsEntry(person, person);
  }

  @Test
  void theListsOfTheWebApplicationsHaveTheWholeNameAsWell() {
    Caller.Browser browser = caller.browser();
    browser.signIn("engineer", "engineer");

    JsonNode listed = browser.get("/camunda/api/engine/engine/default/user").body();

    assertThat(listed).hasSizeGreaterThan(20).allSatisfy(each -> {
      assertThat(each.path("lastName").asText("absent")).isEmpty();
      assertThat(each.path("firstName").asText()).isEqualTo(names.of(List.of(each.path("id").asText())).get(each.path("id").asText()));
    });
  }

  @Test
  void whoHasATaskIsCalledTheSameInTheListsOfTasks() {
    String task = tickets.task("engineer", tickets.raised(), "userTask_respondTicket");
    assertThat(tickets.claim("engineer", task).status()).isEqualTo(204);
    Caller.Browser browser = caller.browser();
    browser.signIn("engineer", "engineer");
    String hal = "application/hal+json, application/json; q=0.5";
    String mine = StreamSupport.stream(browser.get("/camunda/api/engine/engine/default/filter?resourceType=Task").body().spliterator(), false)
        .filter(filter -> filter.path("name").asText().equals("我的待办")).findFirst().orElseThrow().path("id").asText();

    JsonNode list = browser.get("/camunda/api/engine/engine/default/filter/" + mine + "/list", "Accept", hal).body();
    JsonNode one = browser.get("/camunda/api/engine/engine/default/task/" + task, "Accept", hal).body();

    for (JsonNode read : List.of(list, one)) {
      JsonNode person = read.at("/_embedded").path(read == one ? "user" : "assignee").path(0);
      assertThat(person.path("id").asText()).as(read.toString()).isEqualTo("engineer");
      assertThat(person.path("firstName").asText()).isEqualTo(names.of(List.of("engineer")).get("engineer"));
      assertThat(person.path("lastName").asText("absent")).isEmpty();
    }
  }

  private void assertCalled(String family, String given) {
    User user = identity.createUserQuery().userId(person).singleResult();
    assertThat(List.of(user.getLastName(), user.getFirstName())).containsExactly(family, given);
    assertThat(names.of(List.of(person))).containsEntry(person, family + given);
    assertThat((inWebapps().path("firstName").asText() + " " + inWebapps().path("lastName").asText()).strip()).isEqualTo(family + given);
    JsonNode forPrograms = caller.as("engineer").get("/engine-rest/user/" + person + "/profile").body();
    assertThat(List.of(forPrograms.path("lastName").asText(), forPrograms.path("firstName").asText())).containsExactly(family, given);
  }

  private JsonNode inWebapps() {
    Caller.Browser browser = caller.browser();
    browser.signIn("engineer", "engineer");
    return browser.get("/camunda/api/engine/engine/default/user/" + person + "/profile").body();
  }
}
