package org.assetcloud.itsm.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may not sign a plan, and how not (R4.1): refused by the engine, whoever calls and however, and nothing is stored. */
@WiredTest
class SignatureRefusalsTest {

  private static final Instant RELEASE = at("2026-03-06T20:00");

  @Autowired
  PlanCalls plans;

  @Autowired
  ChangeCalls changes;

  @Autowired
  EveryWay everyWay;

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  IdentityService identity;

  @Autowired
  TaskService tasks;

  @Autowired
  JdbcTemplate database;

  @Autowired
  TestClock time;

  @BeforeEach
  void aMondayMorning() {
    time.set(at("2026-03-02T10:00"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"engineer-2", "team-lead", "project-manager", "auditor", "system-admin"})
  void onlyItsAuthorHandsInADraftOrANewVersion(String person) {
    String number = plans.asked(RELEASE, "LOW");
    String draft = task(number);
    String before = plans.plan(number).toString();

    tasks.setAssignee(draft, person);
    refused(everyWay.complete(person, draft, plans.form(plans.content(RELEASE))), 403);
    tasks.setAssignee(draft, "engineer");
    refused(everyWay.complete(person, draft, plans.form(plans.content(RELEASE))), 403);
    Answer put = caller.as(person).put("/api/plans/" + number, plans.content(RELEASE));

    assertThat(put.status()).isEqualTo(403);
    assertThat(put.body().path("type").asText()).endsWith("not-the-author");
    assertThat(plans.plan(number).toString()).isEqualTo(before);
  }

  @Test
  void theAuthorDoesNotSignTheOwnPlanByNoWay() {
    Answer asked = caller.as("team-lead").post("/api/plans", Map.of("title", "资产调拨模块首次上线", "releaseAt", PlanCalls.written(RELEASE), "risk",
        "LOW"),
        "Idempotency-Key", UUID.randomUUID().toString());
    String number = asked.body().path("number").asText();
    changes.done("team-lead", number, "draftPlan", plans.form(plans.content(RELEASE)), true);
    String before = plans.plan(number).toString();
    String signature = task(number);

    refused(everyWay.claim("team-lead", signature), 403, "signs-not-own");
    tasks.addCandidateUser(signature, "team-lead");
    refused(everyWay.complete("team-lead", signature, approval("team-lead")), 403);

    assertThat(plans.plan(number).toString()).isEqualTo(before);
    plans.signed("team-lead-2", number);
  }

  @Test
  void nobodySignsTwiceAlsoInTwoRoles() {
    withRoles("lead-and-security", List.of(Role.TEAM_LEAD, Role.SECURITY_OFFICER), () -> {
      String number = drafted("LOW");
      plans.signed("lead-and-security", number);
      String before = plans.plan(number).toString();

      refused(everyWay.claim("lead-and-security", task(number)), 403, "signed-already");
      refused(everyWay.complete("lead-and-security", task(number), approval("lead-and-security")), 403);

      assertThat(plans.plan(number).toString()).isEqualTo(before);
      plans.signed("security-officer", number);
    });
  }

  @Test
  void whoIsNeededForALaterSignatureDoesNotGiveAnEarlierOne() {
    List<String> leaders = List.of("bureau-leader", "bureau-leader-2");
    leaders.forEach(leader -> identity.deleteMembership(leader, "bureau-leader"));
    try {
      withRoles("lead-and-leader", List.of(Role.TEAM_LEAD, Role.BUREAU_LEADER), () -> {
        String number = drafted("HIGH");
        String before = plans.plan(number).toString();

        refused(everyWay.claim("lead-and-leader", task(number)), 403, "needed-later");

        assertThat(plans.plan(number).toString()).isEqualTo(before);
        List.of("team-lead", "security-officer", "bureau-operator", "lead-and-leader").forEach(person -> plans.signed(person, number));
        assertThat(plans.status(number)).isEqualTo("SIGNED");
      });
    } finally {
      leaders.forEach(leader -> identity.createMembership(leader, "bureau-leader"));
    }
  }

  @Test
  void nobodySignsOutOfTurnOrWithoutTheRole() {
    String number = drafted("LOW");
    String before = plans.plan(number).toString();
    String first = task(number);

    for (String person : List.of("security-officer", "bureau-operator", "bureau-leader", "service-desk", "auditor", "system-admin",
        "contractor-director")) {
      refused(everyWay.claim(person, first), 403);
      tasks.setAssignee(first, null);
      refused(everyWay.complete(person, first, approval(person)), 403);
    }
    assertThat(plans.plan(number).toString()).isEqualTo(before);

    plans.signed("team-lead", number);
    String then = plans.plan(number).toString();
    refused(everyWay.complete("team-lead", first, approval("team-lead")), 409);
    refused(everyWay.claim("team-lead-2", first), 409);
    assertThat(plans.plan(number).toString()).isEqualTo(then);
  }

  @Test
  void whoLostTheRoleAfterClaimingDoesNotSign() {
    String number = drafted("LOW");
    String signature = task(number);
    withRoles("lead-for-a-day", List.of(Role.TEAM_LEAD), () -> assertThat(changes.claim("lead-for-a-day", signature).status())
        .isEqualTo(204));
    String before = plans.plan(number).toString();

    refused(everyWay.complete("lead-for-a-day", signature, approval("lead-for-a-day")), 403);

    assertThat(plans.plan(number).toString()).isEqualTo(before);
  }

  @Test
  void whoClaimedBeforeANewVersionDoesNotSignTheNewOneUnseen() {
    String number = drafted("LOW");
    String signature = task(number);
    changes.claim("team-lead", signature);
    revised(number, "资产调拨和处置");
    String before = plans.plan(number).toString();

    refused(everyWay.complete("team-lead", signature, approval("team-lead")), 409);

    assertThat(plans.plan(number).toString()).isEqualTo(before);
    assertThat(changes.open(number)).containsExactly("signPlan");
  }

  @Test
  void returnAndRejectionNeedTheirReasonAndADecisionIsOneOfThree() {
    String number = drafted("LOW");
    String signature = task(number);
    changes.claim("team-lead", signature);
    String before = plans.plan(number).toString();

    for (Map<String, Object> answers : List.<Map<String, Object>>of(Map.of("decision", "RETURN"), Map.of("decision", "REJECT", "comment",
        " "),
        Map.of("decision", "RETURN", "comment", "\u3000"), Map.of("decision", "REJECT", "comment", "长".repeat(4_001)), Map.of("decision",
            "MAYBE"),
        Map.of("comment", "好"), Map.of("decision", "APPROVE", "seat", "2"), Map.of("decision", "APPROVE", "digest", "x"),
        Map.of("decision", "APPROVE", "comment", "\u0000"))) {
      Map<String, Object> said = new HashMap<>(answers);
      said.put("password", "team-lead");
      refused(everyWay.complete("team-lead", signature, said), 422);
    }

    assertThat(plans.plan(number).toString()).isEqualTo(before);
  }

  @Test
  void aWrongPasswordSignsNothingAndCountsTowardsTheLock() {
    String person = "lead-who-guesses";
    withRoles(person, List.of(Role.TEAM_LEAD), () -> {
      String number = drafted("LOW");
      String signature = task(number);
      changes.claim(person, signature);
      String before = plans.plan(number).toString();

      refused(everyWay.complete(person, signature, Map.of("decision", "APPROVE")), 422, "密码不正确");
      refused(everyWay.complete(person, signature, Map.of("decision", "APPROVE", "password", "")), 422, "密码不正确");
      assertThat(attempts(person)).isZero();
      Answer first = changes.submit(person, signature, approval("guess"));
      assertThat(first.status()).isEqualTo(422);
      assertThat(first.text()).contains("密码不正确");
      assertThat(attempts(person)).isEqualTo(1);
      for (int wrong = 2; wrong <= 5; wrong++) {
        refused(List.of(everyWay.step(person, "guess", () -> tasks.complete(signature, approval("guess")))), 422, "密码不正确");
        assertThat(attempts(person)).isEqualTo(wrong);
      }

      refused(List.of(everyWay.step(person, "right, but locked", () -> tasks.complete(signature, approval(person)))), 422, "密码不正确");
      assertThat(caller.as(person).get("/api/plans/" + number).status()).isEqualTo(401);
      assertThat(plans.plan(number).toString()).isEqualTo(before);
      time.set(time.instant().plus(Duration.ofMinutes(15)));
      assertThat(changes.submit(person, signature, approval(person)).status()).isEqualTo(204);
      assertThat(attempts(person)).isZero();
    });
  }

  @Test
  void aFullPlanAfterAShortOneIsReturnedAndNotRejected() {
    time.set(at("2026-03-07T23:30"));
    String number = plans.of(plans.emergency(time.instant()));
    plans.drafted(number, plans.shortContent(time.instant()));
    plans.signed("team-lead", number);
    plans.drafted(number, plans.content(time.instant()));
    String signature = task(number);
    changes.claim("team-lead", signature);
    String before = plans.plan(number).toString();

    refused(everyWay.complete("team-lead", signature, Map.of("decision", "REJECT", "comment", "不宜上线", "password", "team-lead")), 422,
        "不能否决");

    assertThat(plans.plan(number).toString()).isEqualTo(before);
  }

  @RepeatedTest(4)
  void ofTwoWhoSignTheSameSeatAtOneInstantOneDoes() throws Exception {
    String number = drafted("LOW");
    String signature = task(number);

    List<Integer> answers = together(() -> claimedAndSigned("team-lead", signature), () -> claimedAndSigned("team-lead-2", signature));

    assertThat(answers).containsOnlyOnce(204).allMatch(status -> List.of(204, 403, 409).contains(status));
    assertThat(database.queryForList("select person from plan_signature where number = ?", String.class, number)).hasSize(1);
    assertThat(changes.open(number)).containsExactly("signPlan");
  }

  @RepeatedTest(6)
  void aNewVersionInTheInstantOfTheLastSignatureIsNeverTakenForSigned() throws Exception {
    String number = drafted("LOW");
    List.of("team-lead", "security-officer").forEach(person -> plans.signed(person, number));
    String last = task(number);
    changes.claim("bureau-operator", last);

    List<Integer> answers = together(() -> revised(number, "资产调拨和处置").status(),
        () -> changes.submit("bureau-operator", last, approval("bureau-operator")).status());

    JsonNode plan = plans.plan(number);
    assertThat(answers.get(0)).as(plan.toPrettyString()).isIn(200, 409);
    assertThat(answers.get(1)).isIn(204, 409);
    assertThat(answers).containsAnyOf(200, 204);
    assertThat(plan.path("version").asInt()).isEqualTo(answers.get(0) == 200 ? 2 : 1);
    assertThat(plan.path("status").asText()).isEqualTo(answers.get(0) == 200 ? "AWAITING_SIGNATURES" : "SIGNED");
    assertThat(changes.open(number)).isEqualTo(answers.get(0) == 200 ? List.of("signPlan") : List.of());
    plan.path("seats").forEach(seat -> assertThat(seat.has("signature") && !seat.path("signature").has("voidedAt"))
        .as(seat.toString()).isEqualTo(answers.get(0) != 200));
    if (answers.get(0) == 200) {
      List.of("team-lead", "security-officer", "bureau-operator").forEach(person -> plans.signed(person, number));
      assertThat(plans.status(number)).isEqualTo("SIGNED");
    }
  }

  @Test
  void aPasswordIsNowhereOnRecord() {
    String person = "lead-with-a-secret";
    String secret = "Zq7!unüblich-𠮷-" + UUID.randomUUID();
    withRoles(person, List.of(Role.TEAM_LEAD), () -> {
      User user = identity.createUserQuery().userId(person).singleResult();
      user.setPassword(secret);
      identity.saveUser(user);
      String number = drafted("LOW");
      String signature = task(number);
      Caller.As signer = caller.as(person, secret);
      assertThat(signer.post("/engine-rest/task/%s/claim".formatted(signature), Map.of("userId", person)).status()).isEqualTo(204);

      assertThat(signer.post("/engine-rest/task/%s/submit-form".formatted(signature), EveryWay.variables(Map.of("decision", "RETURN",
          "password", secret)))
          .status()).isEqualTo(422);
      assertThat(signer.post("/engine-rest/task/%s/submit-form".formatted(signature), EveryWay.variables(approval(secret))).status())
          .isEqualTo(204);

      assertThat(plans.plan(number).at("/seats/0/signature/person").asText()).isEqualTo(person);
      assertThat(wherever("lead-with-a-secret")).isNotEmpty();
      assertThat(wherever(secret)).isEmpty();
    });
  }

  /** Each column of each table that has this text somewhere, also among bytes. */
  private List<String> wherever(String text) {
    return database.queryForList("select table_name from information_schema.tables where table_schema = schema()", String.class).stream()
        .filter(table -> !table.startsWith("flyway")).flatMap(table -> database.queryForList("select * from " + table).stream()
            .flatMap(row -> row.entrySet().stream())
            .filter(cell -> said(cell.getValue()).anyMatch(said -> said.contains(text))).map(cell -> table + "." + cell.getKey()))
                .distinct().toList();
  }

  private static Stream<String> said(Object value) {
    return value instanceof byte[] bytes ? Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE).map(charset -> new String(bytes,
        charset))
        : value instanceof String text ? Stream.of(text) : Stream.empty();
  }

  private int claimedAndSigned(String person, String task) {
    changes.claim(person, task);
    return changes.submit(person, task, approval(person)).status();
  }

  private void withRoles(String person, List<Role> roles, Runnable test) {
    people.create(person, roles.get(0));
    roles.stream().skip(1).forEach(role -> identity.createMembership(person, role.id()));
    try {
      test.run();
    } finally {
      roles.forEach(role -> identity.deleteMembership(person, role.id()));
    }
  }

  private int attempts(String person) {
    return database.queryForObject("select coalesce(sum(attempts), 0) from sign_in_counter where account = ? and source = 'address:127.0.0.1'",
        Integer.class, sha256(person));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String drafted(String risk) {
    String number = plans.asked(RELEASE, risk);
    plans.drafted(number, plans.content(RELEASE));
    return number;
  }

  private Answer revised(String number, String scope) {
    Map<String, Object> content = plans.content(RELEASE);
    content.put("scope", scope);
    return caller.as("engineer").put("/api/plans/" + number, content);
  }

  private String task(String number) {
    return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult().getId();
  }

  private static Map<String, Object> approval(String password) {
    return Map.of("decision", "APPROVE", "password", password);
  }

  private static void refused(List<EveryWay.Outcome> outcomes, int status) {
    refused(outcomes, status, "");
  }

  private static void refused(List<EveryWay.Outcome> outcomes, int status, String word) {
    assertThat(outcomes).allSatisfy(outcome -> {
      assertThat(outcome.status()).as(outcome.toString()).isEqualTo(status);
      assertThat(outcome.text()).contains(word);
    });
  }

  @SafeVarargs
  private static List<Integer> together(Callable<Integer>... calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls.length);
    try {
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : threads.invokeAll(List.of(calls))) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }
}
