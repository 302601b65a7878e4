package org.assetcloud.itsm.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.factor.TestPhone;
import org.assetcloud.itsm.people.factor.TestPhone.Enrolled;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where the setting is on, four roles get nowhere without a second factor (R7.1). */
@WiredTest
@Tag("any-database")
@TestPropertySource(properties = "itsm.second-factor=true")
class SecondFactorDemandedTest {

  private static final String REFUSAL = "second-factor-to-be-enrolled";
  private static final Set<Role> CONCERNED = Set.of(Role.SECURITY_OFFICER, Role.SYSTEM_ADMIN, Role.PROCESS_OWNER, Role.AUDITOR);
  private static final Set<String> OPEN = Set.of("PUT /api/me/password", "GET /api/me/second-factor", "POST /api/me/second-factor",
      "POST /api/me/second-factor/confirm");

  private final String person = "demanded-" + UUID.randomUUID();

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  TestPhone phone;

  @Autowired
  IdentityService identity;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @ParameterizedTest
  @EnumSource(Role.class)
  void itIsDemandedOfFourRoles(Role role) {
    int status = caller.as(role.id()).get("/api/me").status();

    assertThat(status).isEqualTo(CONCERNED.contains(role) ? 403 : 200);
  }

  @Test
  void noDoorOpensBeforeItIsEnrolled() {
    people.create(person, Role.PROCESS_OWNER);
    Caller.As program = caller.as(person);
    Caller.Browser browser = caller.browser();
    browser.signIn(person, person);
    String[] token = {"X-XSRF-TOKEN", browser.cookie("ITSM-XSRF-TOKEN")};

    List<String[]> calls = mappings.getHandlerMethods().keySet().stream().flatMap(SecondFactorDemandedTest::calls)
        .filter(call -> !OPEN.contains(String.join(" ", call))).toList();

    assertThat(calls).hasSizeGreaterThan(60).allSatisfy(call -> {
      for (Answer answer : List.of(program.send(call[0], call[1], "{}"), browser.send(call[0], call[1], "{}", token))) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().path("type").asText()).isEqualTo("urn:itsm:problem:" + REFUSAL);
      }
    });
    assertThat(Stream.of(program.get("/engine-rest/task"), program.post("/engine-rest/deployment/create", "{}"),
        browser.get("/camunda/api/engine/engine/default/task"), browser.get("/camunda/api/admin/auth/user/default"))).allSatisfy(answer -> {
          assertThat(answer.status()).isEqualTo(403);
          assertThat(answer.body().path("type").asText()).isEqualTo(REFUSAL);
        });
    assertThat(Stream.of("/", "/camunda/app/tasklist/default/", "/camunda/app/admin/default/", "/camunda").map(browser::get)).allSatisfy(page -> {
      assertThat(page.status()).isEqualTo(302);
      assertThat(page.header("Location")).endsWith("/second-factor");
    });
    assertThat(browser.get("/second-factor").text()).contains("您的角色登录时须有手机验证码").doesNotContain("返回首页");
    assertThat(Stream.of("/assets/second-factor.js", "/camunda/app/shared/second-factor.js", "/own-password", "/api/me/second-factor")
        .map(browser::get)).extracting(Answer::status).containsOnly(200);
    assertThat(browser.get("/api/me/second-factor").body().path("required").asBoolean()).isTrue();
    identity.deleteUser(person);
  }

  @Test
  void everyDoorOpensOnceItIsEnrolledAndClosesWhenItIsReset() {
    people.create(person, Role.AUDITOR);
    Caller.Browser browser = caller.browser();
    browser.signIn(person, person);

    Enrolled own = phone.enrol(person, person);
    Enrolled officers = phone.enrol("security-officer-2", "security-officer-2");

    assertThat(browser.signIn(person, person).header("Location")).endsWith("/sign-in/code");
    assertThat(browser.submit("/sign-in", "code=" + phone.next(own.secret())).header("Location")).endsWith("/");
    assertThat(browser.get("/camunda/app/cockpit/default/").status()).isEqualTo(200);
    Caller.As program = caller.as(person, person + " " + phone.next(own.secret()));
    assertThat(Stream.of("/api/sign-ins", "/engine-rest/engine").map(program::get)).extracting(Answer::status).containsOnly(200);
    assertThat(caller.as("security-officer-2", "security-officer-2 " + phone.next(officers.secret()))
        .post("/api/accounts/" + person + "/reset-second-factor", null).status()).isEqualTo(204);
    assertThat(caller.as(person).get("/api/sign-ins").body().path("type").asText()).endsWith(REFUSAL);
    identity.deleteUser(person);
  }

  @Test
  void aOneTimePasswordIsChangedFirst() {
    people.create("maker-" + person, Role.SECURITY_OFFICER);
    Enrolled makers = phone.enrol("maker-" + person, "maker-" + person);
    Caller.As maker = caller.as("maker-" + person, "maker-" + person + " " + phone.next(makers.secret()));
    assertThat(maker.post("/api/accounts", Map.of("id", person, "name", "新同事", "password", "Given-2026-运维")).status()).isEqualTo(201);
    identity.createMembership(person, Role.AUDITOR.id());
    Caller.Browser browser = caller.browser();
    browser.signIn(person, "Given-2026-运维");

    assertThat(browser.get("/").header("Location")).endsWith("/own-password");
    assertThat(browser.get("/own-password").status()).isEqualTo(200);
    assertThat(browser.get("/second-factor").header("Location")).endsWith("/own-password");
    assertThat(browser.put("/api/me/password", Map.of("current", "Given-2026-运维", "new", "Chosen-2026-运维"),
        "X-XSRF-TOKEN", browser.cookie("ITSM-XSRF-TOKEN")).status()).isEqualTo(204);
    assertThat(browser.get("/").header("Location")).endsWith("/second-factor");
    assertThat(browser.get("/own-password").status()).isEqualTo(200);
    identity.deleteUser(person);
    identity.deleteUser("maker-" + person);
  }

  private static Stream<String[]> calls(RequestMappingInfo mapping) {
    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    return mapping.getPatternValues().stream().filter(path -> path.startsWith("/api/")).flatMap(path ->
        methods.stream().map(method -> new String[] {method.name(), path.replaceAll("\\{[^}]+}", "1")}));
  }
}
