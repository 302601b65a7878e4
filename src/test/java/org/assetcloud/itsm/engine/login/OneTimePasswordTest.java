package org.assetcloud.itsm.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WiredTest
@Tag("any-database")
class OneTimePasswordTest {

  private static final String GIVEN = "Given-2026-运维";
  private static final String OWN = "Chosen-2026-运维";
  private static final String REFUSAL = "urn:itsm:problem:password-to-be-changed";

  private final String newcomer = "newcomer-" + UUID.randomUUID();

  @Autowired
  Caller caller;

  @Autowired
  IdentityService identity;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @BeforeEach
  void somebodyIsGivenAnAccount() {
    Answer made = caller.as("security-officer").post("/api/accounts", Map.of("id", newcomer, "name", "新同事", "password", GIVEN));
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    identity.createMembership(newcomer, "system-admin");
    identity.createMembership(newcomer, "engineer");
  }

  @AfterEach
  void nobodyStays() {
    identity.deleteUser(newcomer);
  }

  @Test
  void noOperationOfTheApiAnswersBeforeItIsChanged() {
    Caller.As program = caller.as(newcomer, GIVEN);
    Caller.Browser browser = signedIn(GIVEN);

    List<String[]> calls = mappings.getHandlerMethods().keySet().stream().flatMap(OneTimePasswordTest::calls)
        .filter(call -> !call[1].equals("/api/me/password")).toList();

    assertThat(calls).hasSizeGreaterThan(60).allSatisfy(call -> {
      String[] token = {"X-XSRF-TOKEN", browser.cookie("ITSM-XSRF-TOKEN")};
      for (Answer answer : List.of(program.send(call[0], call[1], "{}"), browser.send(call[0], call[1], "{}", token))) {
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body().path("type").asText()).isEqualTo(REFUSAL);
        assertThat(answer.body().path("detail").asText()).contains("一次性");
      }
    });
  }

  @ParameterizedTest
  @CsvSource({
      "GET, /engine-rest/task", "POST, /engine-rest/process-definition/key/ticketHandling/start", "GET, /engine-rest/user", "GET, /engine-rest/engine",
      "POST, /engine-rest/deployment/create", "PUT, /engine-rest/job/1/retries", "GET, /engine-rest/nowhere"})
  void theEnginesInterfaceSaysSoInItsOwnForm(String method, String path) {
    Answer answer = caller.as(newcomer, GIVEN).send(method, path, method.equals("GET") ? null : "{}");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body().path("type").asText()).isEqualTo("password-to-be-changed");
    assertThat(answer.body().path("message").asText()).contains("一次性");
  }

  @Test
  void pagesLeadToWhereItIsChangedAndTheirInterfaceSaysNo() {
    Caller.Browser browser = signedIn(GIVEN);

    assertThat(Stream.of("/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "/camunda/app/admin/default/",
        "/camunda/app/welcome/default/", "/camunda").map(browser::get)).allSatisfy(page -> {
          assertThat(page.status()).isEqualTo(302);
          assertThat(page.header("Location")).endsWith("/own-password");
        });
    Answer tasks = browser.get("/camunda/api/engine/engine/default/task");
    assertThat(tasks.status()).isEqualTo(403);
    assertThat(tasks.body().path("type").asText()).isEqualTo("password-to-be-changed");
    assertThat(browser.get("/camunda/api/admin/auth/user/default").status()).isEqualTo(403);
    assertThat(browser.get("/own-password").text()).contains("您的密码是一次性的").doesNotContain("返回首页");
    assertThat(browser.get("/assets/own-password.js").status()).isEqualTo(200);
    assertThat(browser.submit("/sign-out", "").header("Location")).endsWith("/sign-in?left");
  }

  @Test
  void onceItIsChangedEveryDoorOpensAndTheGivenOneOpensNone() {
    Caller.Browser browser = signedIn(GIVEN);

    Answer changed = browser.put("/api/me/password", Map.of("current", GIVEN, "new", OWN),
        "X-XSRF-TOKEN", browser.cookie("ITSM-XSRF-TOKEN"));

    assertThat(changed.status()).as(changed.text()).isEqualTo(204);
    assertThat(browser.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
    assertThat(browser.get("/camunda/api/engine/engine/default/task/count").status()).isEqualTo(200);
    assertThat(browser.get("/own-password").text()).doesNotContain("一次性").contains("返回首页");
    assertThat(caller.as(newcomer, OWN).get("/api/tickets").status()).isEqualTo(200);
    assertThat(caller.as(newcomer, OWN).get("/engine-rest/task").status()).isEqualTo(200);
    assertThat(caller.as(newcomer, GIVEN).get("/api/tickets").status()).isEqualTo(401);
  }

  @Test
  void whatIsNoBetterThanTheGivenOneIsRefusedFieldByField() {
    Caller.As person = caller.as(newcomer, GIVEN);

    assertThat(refused(person, Map.of("current", GIVEN, "new", GIVEN))).containsExactly("new");
    assertThat(refused(person, Map.of("current", GIVEN, "new", "short"))).containsExactly("new");
    assertThat(refused(person, Map.of("current", GIVEN, "new", "A1-" + newcomer))).containsExactly("new");
    assertThat(refused(person, Map.of("current", GIVEN))).containsExactly("new");
    assertThat(refused(person, Map.of("new", OWN))).containsExactly("current");
    assertThat(refused(person, Map.of("current", "Wrong-2026-运维", "new", OWN))).containsExactly("current");
    assertThat(person.get("/api/time").body().path("type").asText()).isEqualTo(REFUSAL);
    assertThat(person.put("/api/me/password", Map.of("current", GIVEN, "new", OWN)).status()).isEqualTo(204);
  }

  @Test
  void nobodyChangesAPasswordWithoutLogin() {
    assertThat(caller.anonymous().put("/api/me/password", Map.of("current", GIVEN, "new", OWN)).status()).isEqualTo(401);
  }

  private static List<String> refused(Caller.As person, Map<String, String> passwords) {
    Answer answer = person.put("/api/me/password", passwords);
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    return answer.body().path("errors").findValuesAsText("field");
  }

  private Caller.Browser signedIn(String password) {
    Caller.Browser browser = caller.browser();
    assertThat(browser.signIn(newcomer, password).header("Location")).doesNotContain("refused");
    return browser;
  }

  private static Stream<String[]> calls(RequestMappingInfo mapping) {
    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    return mapping.getPatternValues().stream().filter(path -> path.startsWith("/api/")).flatMap(path ->
        methods.stream().map(method -> new String[] {method.name(), path.replaceAll("\\{[^}]+}", "1")}));
  }
}
