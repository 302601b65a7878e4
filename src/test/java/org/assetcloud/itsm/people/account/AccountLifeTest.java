package org.assetcloud.itsm.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WiredTest
class AccountLifeTest {

  private static final Map<String, String> WHY = Map.of("reason", "调离本项目");

  private final String person = "person-" + UUID.randomUUID();

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  IdentityService identity;

  @Autowired
  TaskService tasks;

  @Autowired
  AccountSessions sessions;

  @Autowired
  ManagementService jobs;

  @Autowired
  TestClock time;

  @Autowired
  JdbcTemplate database;

  @BeforeEach
  void somebodyWorks() {
    people.create(person, Role.ENGINEER);
  }

  @AfterEach
  void nobodyStays() {
    time.reset();
    sessions.endAll(person, null);
    identity.deleteUser(person);
  }

  @Test
  void whoIsDisabledIsOutAtOnceAtEveryDoor() {
    Caller.Browser browser = signedIn(person);
    assertThat(browser.get("/camunda/api/engine/engine/default/task/count").status()).isEqualTo(200);

    assertThat(officer().post(path("disable"), WHY).status()).isEqualTo(204);

    assertOut(browser);
    assertThat(Stream.of("/api/tickets", "/engine-rest/task").map(path -> caller.as(person).get(path).status())).containsOnly(401);
    assertThat(caller.browser().signIn(person, person).header("Location")).endsWith("/sign-in?disabled");
    assertThat(sessions.of(person)).isEmpty();
    JsonNode account = account();
    assertThat(account.at("/disabled/by").asText()).isEqualTo("security-officer");
    assertThat(account.at("/disabled/reason").asText()).isEqualTo("调离本项目");
    assertThat(account.at("/disabled/roles/0").asText()).isEqualTo("engineer");
    assertThat(officer().post(path("disable"), WHY).body().path("type").asText()).endsWith("account-disabled");
  }

  @Test
  void theWorkOfWhoIsDisabledReturnsAndEnablingGivesBackTheRolesThatWereNotTakenMeanwhile() {
    identity.createMembership(person, "specialist");
    String task = claimed();

    officer().post(path("disable"), WHY);
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
    assertThat(roles()).isEmpty();
    assertThat(officer().post("/api/accounts/" + person + "/roles", Map.of("role", "team-lead", "reason", "接替")).body().path("type").asText())
        .endsWith("account-disabled");
    assertThat(officer().delete("/api/accounts/" + person + "/roles/specialist").status()).isEqualTo(204);

    assertThat(officer().post(path("enable"), Map.of("reason", "回到本项目")).status()).isEqualTo(204);

    assertThat(roles()).containsExactly("engineer");
    assertThat(caller.as(person).get("/api/tickets").status()).isEqualTo(200);
    assertThat(account().has("disabled")).isFalse();
    assertThat(officer().post(path("enable"), WHY).body().path("type").asText()).endsWith("account-enabled");
  }

  @Test
  void aResetPasswordIsShownOnceServesOnceAndEndsTheSessions() {
    Caller.Browser browser = signedIn(person);

    Answer reset = officer().post(path("reset-password"), null);

    String oneTime = reset.body().path("oneTimePassword").asText();
    assertThat(reset.status()).as(reset.text()).isEqualTo(200);
    assertThat(oneTime).hasSize(16);
    assertOut(browser);
    assertThat(caller.as(person, oneTime).get("/api/tickets").body().path("type").asText()).endsWith("password-to-be-changed");
    assertThat(account().path("oneTimePassword").asBoolean()).isTrue();
    assertThat(caller.as(person, oneTime).put("/api/me/password", Map.of("current", oneTime, "new", "Zc-2026-运维员")).status()).isEqualTo(204);
    assertThat(caller.as(person, "Zc-2026-运维员").get("/api/notifications").text()).contains("重置了账号 " + person).doesNotContain(oneTime);
    assertThat(account().path("oneTimePassword").asBoolean()).isFalse();
  }

  @Test
  void ofTheBureausAccountsItsLeaderHearsAsWell() {
    String bureau = "bureau-" + UUID.randomUUID();
    people.create(bureau, Role.BUREAU_OPERATOR);
    try {
      officer().post("/api/accounts/" + bureau + "/reset-password", null);
      assertThat(caller.as("bureau-leader").get("/api/notifications?size=200").text()).contains("重置了账号 " + bureau);
    } finally {
      identity.deleteUser(bureau);
    }
  }

  @Test
  void whoWasLockedIsLetInAgain() {
    for (int wrong = 1; wrong <= 5; wrong++) {
      caller.as(person, "wrong-" + wrong).get("/api/tickets");
    }
    assertThat(caller.as(person).get("/api/tickets").status()).isEqualTo(401);

    assertThat(officer().post(path("unlock"), null).status()).isEqualTo(204);

    assertThat(caller.as(person).get("/api/tickets").status()).isEqualTo(200);
  }

  @Test
  void aRoleThatIsTakenEndsTheSessions() {
    Caller.Browser browser = signedIn(person);

    officer().delete("/api/accounts/" + person + "/roles/engineer");

    assertOut(browser);
  }

  @Test
  void anOwnNewPasswordEndsTheOtherSessionsAndNotThisOne() {
    Caller.Browser here = signedIn(person);
    Caller.Browser elsewhere = signedIn(person);
    Answer weak = here.put("/api/me/password", Map.of("current", person, "new", "weak"), "X-XSRF-TOKEN", here.cookie("ITSM-XSRF-TOKEN"));
    assertThat(weak.status()).isEqualTo(422);
    assertThat(elsewhere.get("/api/tickets").status()).isEqualTo(200);

    Answer changed = here.put("/api/me/password", Map.of("current", person, "new", "Zc-2026-运维员"),
        "X-XSRF-TOKEN", here.cookie("ITSM-XSRF-TOKEN"));

    assertThat(changed.status()).as(changed.text()).isEqualTo(204);
    assertThat(here.get("/api/tickets").status()).isEqualTo(200);
    assertOut(elsewhere);
  }

  @Test
  void theFourthSignInEndsTheOldestAndProgramsCountForNothing() {
    List<Caller.Browser> browsers = IntStream.range(0, 3).mapToObj(each -> signedIn(person)).toList();
    caller.as(person).get("/api/tickets");
    assertThat(browsers).allSatisfy(browser -> assertThat(browser.get("/api/tickets").status()).isEqualTo(200));

    Caller.Browser fourth = signedIn(person);

    assertOut(browsers.get(0));
    assertThat(Stream.concat(browsers.stream().skip(1), Stream.of(fourth)).map(browser -> browser.get("/api/tickets").status()))
        .containsExactly(200, 200, 200);
    assertThat(sessions.of(person)).hasSize(3);
  }

  @Test
  void oneSeesTheOwnSessionsAndEndsOneOfThem() {
    Caller.Browser here = signedIn(person);
    Caller.Browser elsewhere = signedIn(person);
    Caller.Browser others = signedIn("service-desk");

    JsonNode listed = here.get("/api/me/sessions").body();

    assertThat(listed).hasSize(2);
    assertThat(listed.findValuesAsText("current")).containsExactly("true", "false");
    assertThat(listed.at("/1/from").asText()).isEqualTo("127.0.0.1");
    String other = listed.at("/1/id").asText();
    String[] token = {"X-XSRF-TOKEN", others.cookie("ITSM-XSRF-TOKEN")};
    assertThat(others.delete("/api/me/sessions/" + other, token).status()).isEqualTo(404);
    assertThat(elsewhere.get("/api/tickets").status()).isEqualTo(200);
    assertThat(here.delete("/api/me/sessions/" + other, "X-XSRF-TOKEN", here.cookie("ITSM-XSRF-TOKEN")).status()).isEqualTo(204);
    assertOut(elsewhere);
    here.submit("/sign-out", "");
    assertThat(sessions.of(person)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unlock", "reset-password", "disable", "enable"})
  void onlyTheOfficerHasAHandInItAndNotInTheOwn(String deed) {
    for (Role role : Role.values()) {
      if (role != Role.SECURITY_OFFICER) {
        assertThat(caller.as(role.id()).post(path(deed), WHY).status()).as(role.id()).isEqualTo(403);
      }
    }
    assertThat(officer().post("/api/accounts/security-officer/" + deed, WHY).body().path("type").asText()).endsWith("own-account");
    assertThat(officer().post("/api/accounts/nobody-there/" + deed, WHY).status()).isEqualTo(404);
    assertThat(caller.as(person).get("/api/tickets").status()).isEqualTo(200);
  }

  @Test
  void whoHasNotSignedInForNinetyDaysIsDisabledInTheNightAndNotADayEarlier() {
    time.set(at("2027-03-01T10:00:00"));
    assertThat(caller.as(person).get("/api/tickets").status()).isEqualTo(200);
    assertThat(account().path("lastSignInAt").asText()).isEqualTo("2027-03-01T10:00:00+08:00");

    nightOf("2027-05-30T03:40:00");
    assertThat(roles()).containsExactly("engineer");
    nightOf("2027-05-31T03:40:00");

    assertThat(roles()).isEmpty();
    assertThat(account().at("/disabled/by").asText()).isEqualTo("system");
    assertThat(account().at("/disabled/reason").asText()).contains("90 天");
    assertThat(caller.as(person).get("/api/tickets").status()).isEqualTo(401);
    officer().post(path("enable"), Map.of("reason", "回到本项目"));
    nightOf("2027-06-01T03:40:00");
    assertThat(roles()).containsExactly("engineer");
    nightOf("2027-09-01T03:40:00");
    assertThat(roles()).isEmpty();
  }

  @Test
  void theDaysAreARowAndTheLastOfARoleThatMustHaveOneStays() {
    time.set(at("2027-03-01T10:00:00"));
    identity.createMembership(person, "bureau-operator");
    nightOf("2027-03-02T03:40:00");
    List<String> others = List.of("bureau-operator", "bureau-operator-2");
    others.forEach(other -> identity.deleteMembership(other, "bureau-operator"));
    try {
      nightOf("2027-07-01T03:40:00");
      assertThat(roles()).as("the last who could confirm a role").containsExactly("bureau-operator", "engineer");
    } finally {
      others.forEach(other -> identity.createMembership(other, "bureau-operator"));
    }
    database.update("update account_rule set days = 200 where name = 'DISABLE_UNUSED_AFTER'");
    try {
      nightOf("2027-07-02T03:40:00");
      assertThat(roles()).containsExactly("bureau-operator", "engineer");
    } finally {
      database.update("update account_rule set days = 90 where name = 'DISABLE_UNUSED_AFTER'");
    }
    nightOf("2027-07-03T03:40:00");
    assertThat(roles()).isEmpty();
    assertThat(identity.createUserQuery().memberOfGroup("engineer").userId("engineer").count()).as("lasting").isEqualTo(1);
  }

  @Test
  void aReasonIsGivenAndTheLastOfARoleThatMustHaveOneStays() {
    assertThat(officer().post(path("disable"), Map.of()).body().at("/errors/0/field").asText()).isEqualTo("reason");
    assertThat(officer().post(path("disable"), Map.of("reason", "无")).status()).isEqualTo(422);
    identity.deleteMembership("bureau-operator-2", "bureau-operator");
    try {
      Answer last = officer().post("/api/accounts/bureau-operator/disable", WHY);
      assertThat(last.body().path("type").asText()).endsWith("last-of-role");
      assertThat(caller.as("bureau-operator").get("/api/accounts").status()).isEqualTo(200);
    } finally {
      identity.createMembership("bureau-operator-2", "bureau-operator");
    }
  }

  /** The engine's timer of that night. */
  private void nightOf(String at) {
    time.set(at(at));
    Job night = jobs.createJobQuery().timers().list().stream()
        .filter(job -> "itsm-check-accounts".equals(((JobEntity) job).getJobHandlerType())).reduce((one, other) -> {
          throw new AssertionError("more than one");
        }).orElseThrow();
    jobs.executeJob(night.getId());
  }

  private String claimed() {
    String number = caller.as("service-desk").post("/api/tickets", Map.of("category", "FAULT", "severity", "GENERAL", "channel", "PHONE",
        "title", "无法登录", "description", "", "requesterName", "张三", "requesterUnit", "某单位"),
        "Idempotency-Key", UUID.randomUUID().toString()).body().path("number").asText();
    String task = tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey("userTask_respondTicket").singleResult().getId();
    assertThat(caller.as(person).post("/engine-rest/task/" + task + "/claim", Map.of("userId", person)).status()).isEqualTo(204);
    return task;
  }

  private static void assertOut(Caller.Browser browser) {
    assertThat(browser.get("/api/tickets").status()).isEqualTo(401);
    assertThat(browser.get("/camunda/api/engine/engine/default/task/count").status()).isEqualTo(401);
    assertThat(browser.get("/camunda/app/tasklist/default/").header("Location")).endsWith("/sign-in");
  }

  private Caller.Browser signedIn(String id) {
    Caller.Browser browser = caller.browser();
    assertThat(browser.signIn(id, id).header("Location")).doesNotContain("refused");
    return browser;
  }

  private JsonNode account() {
    for (JsonNode each : caller.as("auditor").get("/api/accounts?size=200").body().path("items")) {
      if (each.path("id").asText().equals(person)) {
        return each;
      }
    }
    throw new AssertionError("No account " + person);
  }

  private List<String> roles() {
    return identity.createGroupQuery().groupMember(person).list().stream().map(group -> group.getId()).sorted().toList();
  }

  private String path(String deed) {
    return "/api/accounts/%s/%s".formatted(person, deed);
  }

  private Caller.As officer() {
    return caller.as("security-officer");
  }
}
