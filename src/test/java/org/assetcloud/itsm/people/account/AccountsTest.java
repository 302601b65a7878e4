package org.assetcloud.itsm.people.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assetcloud.itsm.people.Contacts;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.grant.FirstAccount;
import org.assetcloud.itsm.people.grant.RoleRequest;
import org.assetcloud.itsm.people.grant.RoleRequests;
import org.assetcloud.itsm.people.grant.TellOfExclusiveRoles;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@WiredTest
@ExtendWith(OutputCaptureExtension.class)
class AccountsTest {

  private static final String PASSWORD = "Zc-2026-运维";

  private final String newcomer = "newcomer-" + UUID.randomUUID();

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  FirstAccount firstAccount;

  @Autowired
  RoleRequests requests;

  @Autowired
  TellOfExclusiveRoles tellOfExclusiveRoles;

  @Autowired
  Contacts contacts;

  @Autowired
  IdentityService identity;

  @AfterEach
  void nobodyStays() {
    List.of(newcomer, "first-one", "double").forEach(identity::deleteUser);
  }

  @Test
  void aRoleHoldsOnceTheBureauHasConfirmedIt() {
    account();
    long id = ask("specialist").body().path("id").asLong();
    assertThat(roles(newcomer)).isEmpty();

    Answer confirmed = operator().post("/api/role-requests/" + id + "/confirm", null);

    assertThat(confirmed.status()).as(confirmed.text()).isEqualTo(200);
    assertThat(confirmed.body().path("state").asText()).isEqualTo("CONFIRMED");
    assertThat(roles(newcomer)).containsExactly("specialist");
    RoleRequest kept = requests.find(id).orElseThrow();
    assertThat(List.of(kept.askedBy(), kept.answeredBy(), kept.reason())).containsExactly("security-officer", "bureau-operator", "新同事");
    assertThat(List.of(kept.askedAt(), kept.answeredAt())).doesNotContainNull();
    assertThat(operator().post("/api/role-requests/" + id + "/confirm", null).status()).isEqualTo(409);
  }

  @Test
  void aDeclinedRequestGivesNothingAndARoleIsTakenAwayAtOnce() {
    account();
    long declined = ask("specialist").body().path("id").asLong();
    assertThat(operator().post("/api/role-requests/" + declined + "/decline", null).status()).isEqualTo(200);
    assertThat(roles(newcomer)).isEmpty();
    long id = ask("engineer").body().path("id").asLong();
    operator().post("/api/role-requests/" + id + "/confirm", null);
    assertThat(caller.as(newcomer, PASSWORD).get("/api/notifications").body().path("type").asText()).endsWith("password-to-be-changed");

    assertThat(officer().delete("/api/accounts/" + newcomer + "/roles/engineer").status()).isEqualTo(204);

    assertThat(roles(newcomer)).isEmpty();
    assertThat(requests.find(id).orElseThrow().removedBy()).isEqualTo("security-officer");
    assertThat(officer().delete("/api/accounts/" + newcomer + "/roles/engineer").status()).isEqualTo(404);
  }

  @Test
  void nobodyGrantsTheSystemAdministratorsRole() {
    account();

    Answer refused = ask("system-admin");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body().path("type").asText()).isEqualTo("urn:itsm:problem:system-admin-not-granted");
    assertThat(officer().send("PUT", "/engine-rest/group/system-admin/members/" + newcomer, "{}").status()).isEqualTo(403);
    assertThat(caller.as("system-admin").send("PUT", "/engine-rest/group/engineer/members/" + newcomer, "{}").status()).isEqualTo(403);
    assertThat(roles(newcomer)).isEmpty();
  }

  @Test
  void nobodyAsksOrConfirmsForThemselves() {
    people.create("double", Role.SECURITY_OFFICER);
    identity.createMembership("double", Role.BUREAU_OPERATOR.id());
    Caller.As both = caller.as("double");
    account();

    assertThat(both.post("/api/accounts/double/roles", Map.of("role", "auditor", "reason", "自己")).status()).isEqualTo(403);
    long own = both.post("/api/accounts/" + newcomer + "/roles", Map.of("role", "auditor", "reason", "新同事")).body().path("id").asLong();
    assertThat(both.post("/api/role-requests/" + own + "/confirm", null).status()).isEqualTo(403);
    long forBoth = requests.add(RoleRequest.ask("double", Role.ENGINEER, "兼任", "security-officer", Instant.EPOCH)).id();
    assertThat(both.post("/api/role-requests/" + forBoth + "/confirm", null).status()).isEqualTo(403);
    assertThat(roles("double")).containsExactlyInAnyOrder("bureau-operator", "security-officer");
  }

  @Test
  void whoAsksWhoConfirmsWhoChecksAndWhoRunsTheSoftwareAreFourPeople() {
    List<String> exclusive = List.of("security-officer", "auditor", "bureau-operator", "system-admin");
    for (String held : exclusive) {
      String person = held.equals("security-officer") ? "security-officer-2" : held;
      for (String wanted : List.of("security-officer", "auditor", "bureau-operator")) {
        if (!wanted.equals(held)) {
          assertExcluded(officer().post("/api/accounts/" + person + "/roles", Map.of("role", wanted, "reason", "兼任")));
        }
      }
      assertThat(roles(person)).containsExactly(held);
    }
  }

  @Test
  void oneThatIsAskedForExcludesTheOthersAndConfirmingLooksAgain() {
    account();
    long auditor = ask("auditor").body().path("id").asLong();
    assertExcluded(ask("bureau-operator"));
    assertThat(ask("project-manager").status()).isEqualTo(201);
    long alongside = requests.add(RoleRequest.ask(newcomer, Role.BUREAU_OPERATOR, "从前", "security-officer", Instant.EPOCH)).id();
    assertThat(operator().post("/api/role-requests/" + auditor + "/confirm", null).status()).isEqualTo(200);

    assertExcluded(operator().post("/api/role-requests/" + alongside + "/confirm", null));

    assertThat(roles(newcomer)).containsExactly("auditor");
    assertThat(requests.find(alongside).orElseThrow().state()).isEqualTo(RoleRequest.State.PENDING);
    assertThat(operator().post("/api/role-requests/" + alongside + "/decline", null).status()).isEqualTo(200);
  }

  @Test
  void whoHoldsTwoFromBeforeIsToldOfOnceAndGetsNoFurtherRole(CapturedOutput output) {
    people.create("double", Role.SECURITY_OFFICER);
    identity.createMembership("double", Role.AUDITOR.id());

    tellOfExclusiveRoles.tell();
    tellOfExclusiveRoles.tell();

    assertThat(output).contains("账号 double 同时有互相排斥的角色：安全管理员、审计员。");
    List<String> told = caller.as("bureau-leader").get("/api/notifications?size=200").body().path("items").findValuesAsText("text");
    assertThat(told).filteredOn(text -> text.contains("（double）")).singleElement().asString().contains("安全管理员、审计员", "收回");
    assertExcluded(officer().post("/api/accounts/double/roles", Map.of("role", "engineer", "reason", "兼任")));
    assertThat(officer().delete("/api/accounts/double/roles/auditor").status()).isEqualTo(204);
    assertThat(officer().post("/api/accounts/double/roles", Map.of("role", "engineer", "reason", "兼任")).status()).isEqualTo(201);
  }

  @Test
  void onlyTheOfficerAsksOnlyTheOperatorConfirmsAndOnlyTheyAndTheAuditorRead() {
    account();
    long id = ask("specialist").body().path("id").asLong();

    for (Role role : Role.values()) {
      Caller.As person = caller.as(role.id());
      boolean reads = List.of(Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR, Role.AUDITOR).contains(role);
      assertThat(person.get("/api/accounts").status()).isEqualTo(reads ? 200 : 403);
      assertThat(person.get("/api/role-requests").status()).isEqualTo(reads ? 200 : 403);
      if (role != Role.SECURITY_OFFICER) {
        assertThat(person.post("/api/accounts", account("other", PASSWORD)).status()).isEqualTo(403);
        assertThat(person.post("/api/accounts/" + newcomer + "/roles", Map.of("role", "engineer", "reason", "x")).status()).isEqualTo(403);
        assertThat(person.delete("/api/accounts/engineer/roles/engineer").status()).isEqualTo(403);
      }
      if (role != Role.BUREAU_OPERATOR) {
        assertThat(person.post("/api/role-requests/" + id + "/confirm", null).status()).isEqualTo(403);
      }
    }
    assertThat(roles(newcomer)).isEmpty();
  }

  @Test
  void whatIsWrongWithAnAccountIsSaidFieldByField() {
    Answer wrong = officer().post("/api/accounts", Map.of("id", "张三", "name", " ", "password", "short"));

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body().path("errors").findValuesAsText("field")).containsExactly("id", "name", "password");
    assertThat(officer().post("/api/accounts", account(newcomer, "A1-" + newcomer)).status()).isEqualTo(422);
    account();
    assertThat(officer().post("/api/accounts", account(newcomer, PASSWORD)).status()).isEqualTo(409);
    assertThat(officer().post("/api/accounts/" + newcomer + "/roles", Map.of("role", "king", "reason", "x")).status()).isEqualTo(422);
    assertThat(officer().post("/api/accounts/" + newcomer + "/roles", Map.of("role", "engineer")).status()).isEqualTo(422);
    assertThat(officer().post("/api/accounts/nobody-there/roles", Map.of("role", "engineer", "reason", "x")).status()).isEqualTo(404);
    assertThat(operator().post("/api/role-requests/0/confirm", null).status()).isEqualTo(404);
  }

  @Test
  void theOfficerNotesWhereMessagesReachAPersonAndNobodyElseDoes() {
    Map<String, Object> reachable = new HashMap<>(account(newcomer, PASSWORD));
    reachable.putAll(Map.of("email", " xin@bureau.example ", "phone", "+86-13800000000"));
    Answer created = officer().post("/api/accounts", reachable);
    assertThat(created.status()).as(created.text()).isEqualTo(201);
    assertThat(created.body().path("email").asText()).isEqualTo("xin@bureau.example");
    assertThat(contacts.email(newcomer)).contains("xin@bureau.example");
    assertThat(contacts.phone(newcomer)).contains("+86-13800000000");

    String path = "/api/accounts/" + newcomer + "/contact";
    Answer changed = officer().put(path, Map.of("phone", "051312345678"));

    assertThat(changed.status()).as(changed.text()).isEqualTo(200);
    assertThat(contacts.email(newcomer)).isEmpty();
    assertThat(contacts.phone(newcomer)).contains("051312345678");
    assertThat(caller.as(newcomer, PASSWORD).get("/api/notifications").status()).as("the password is still the same").isEqualTo(403);
    assertThat(caller.as("auditor").get("/api/accounts?size=200").body().path("items").findValuesAsText("phone")).contains("051312345678");
    assertThat(caller.as("engineer").get("/engine-rest/user/" + newcomer + "/profile").text()).doesNotContain("051312345678");
    for (Role role : Role.values()) {
      if (role != Role.SECURITY_OFFICER) {
        assertThat(caller.as(role.id()).put(path, Map.of()).status()).isEqualTo(403);
      }
    }
    assertThat(officer().put("/api/accounts/nobody-there/contact", Map.of()).status()).isEqualTo(404);
    Answer wrong = officer().put(path, Map.of("email", "a@b.cn\r\nBcc: c@d.cn", "phone", "call me"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body().path("errors").findValuesAsText("field")).containsExactly("email", "phone");
    assertThat(contacts.phone(newcomer)).contains("051312345678");
  }

  @Test
  void theCommandMakesTheFirstOfARoleAndNoSecond() {
    assertThatThrownBy(() -> firstAccount.create("first-one", Role.SECURITY_OFFICER, PASSWORD)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> firstAccount.create("first-one", Role.ENGINEER, PASSWORD)).isInstanceOf(Refused.class);
    List<String> officers = List.of("security-officer", "security-officer-2");
    officers.forEach(officer -> identity.deleteMembership(officer, "security-officer"));
    try {
      assertThatThrownBy(() -> firstAccount.create("first-one", Role.SECURITY_OFFICER, "weak")).isInstanceOf(Refused.class);
      firstAccount.create("first-one", Role.SECURITY_OFFICER, PASSWORD);
      assertThat(roles("first-one")).containsExactly("security-officer");
      assertThat(caller.as("first-one", PASSWORD).get("/api/accounts").status()).isEqualTo(200);
      assertThatThrownBy(() -> firstAccount.create("second", Role.SECURITY_OFFICER, PASSWORD)).isInstanceOf(Conflict.class);
    } finally {
      officers.forEach(officer -> identity.createMembership(officer, "security-officer"));
    }
  }

  private static void assertExcluded(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(409);
    assertThat(answer.body().path("type").asText()).isEqualTo("urn:itsm:problem:roles-exclude-each-other");
    assertThat(answer.body().path("detail").asText()).contains("互相排斥");
  }

  private void account() {
    Answer created = officer().post("/api/accounts", account(newcomer, PASSWORD));
    assertThat(created.status()).as(created.text()).isEqualTo(201);
  }

  private Answer ask(String role) {
    return officer().post("/api/accounts/" + newcomer + "/roles", Map.of("role", role, "reason", "新同事"));
  }

  private Caller.As officer() {
    return caller.as("security-officer");
  }

  private Caller.As operator() {
    return caller.as("bureau-operator");
  }

  private List<String> roles(String id) {
    return identity.createGroupQuery().groupMember(id).list().stream().map(group -> group.getId()).sorted().toList();
  }

  private static Map<String, Object> account(String id, String password) {
    return Map.of("id", id, "name", "新同事", "password", password);
  }
}
