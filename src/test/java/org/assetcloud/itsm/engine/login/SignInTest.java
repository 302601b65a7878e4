package org.assetcloud.itsm.engine.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.core.StandardContext;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

@WiredTest
@Tag("any-database")
class SignInTest {

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  IdentityService identity;

  @Autowired
  OperationsPort operations;

  @Autowired
  ServletWebServerApplicationContext server;

  @ParameterizedTest
  @ValueSource(strings = {"/camunda/app/tasklist/scripts/bell.js", "/camunda/app/tasklist/locales/zh.json", "/camunda/lib/deps.js"})
  void browsersAskWhetherAFileHasChangedAndGetItOnlyThen(String file) {
    Caller.Browser browser = caller.browser();
    browser.signIn("engineer", "engineer");
    Answer first = browser.get(file);
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-cache");

    Answer again = browser.get(file, "If-Modified-Since", first.header("Last-Modified"));
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.text()).isEmpty();
    assertThat(again.header("Cache-Control")).isEqualTo("no-cache");
  }

  @ParameterizedTest
  @CsvSource({
      "/camunda/lib/deps.js?bust=7.24.0, true",
      "/camunda/app/tasklist/camunda-tasklist-bootstrap.js?bust=7.24.0, true",
      "/camunda/app/tasklist/scripts/bell.js?bust=7.24.0, false",
      "/camunda/app/tasklist/scripts/config.js?bust=1795691632709, false",
      "/camunda/app/shared/api.js, false"})
  void whatComesWithAReleaseOfTheEngineIsKeptAndWhatIsOursIsAskedFor(String file, boolean kept) {
    Caller.Browser browser = caller.browser();
    browser.signIn("engineer", "engineer");

    assertThat(browser.get(file).headers().allValues("Cache-Control"))
        .containsExactly(kept ? "private, max-age=31536000, immutable" : "no-cache");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/own-password", "/api/tickets", "/api/me", "/v3/api-docs", "/camunda/app/tasklist/default/",
      "/camunda/app/cockpit/default/", "/camunda/api/engine/engine/default/task", "/camunda/api/engine/engine/default/task/none",
      "/camunda/api/admin/auth/user/default", "/engine-rest/task", "/nowhere"})
  void whatTellsOfWorkIsKeptByNoBrowser(String address) {
    Caller.Browser browser = caller.browser();
    browser.signIn("project-manager", "project-manager");

    List<Answer> answers = new ArrayList<>(List.of(browser.get(address), caller.as("project-manager").get(address)));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store"));
  }

  @Test
  void pagesOfOurOwnLoadOnlyWhatIsOursAndTheWebApplicationsHaveTheirOwnPolicy() {
    Caller.Browser browser = caller.browser();
    browser.signIn("project-manager", "project-manager");

    assertThat(List.of(caller.anonymous().get("/sign-in"), browser.get("/"), browser.get("/own-password"), browser.get("/nowhere")))
        .allSatisfy(page -> assertThat(page.header("Content-Security-Policy"))
            .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "frame-ancestors 'none'"));
    assertThat(browser.get("/api/tickets").header("Content-Security-Policy")).contains("default-src 'none'").doesNotContain("script-src");
    assertThat(browser.get("/camunda/app/tasklist/default/").headers().allValues("Content-Security-Policy")).singleElement().asString()
        .contains("'nonce-");
  }

  @Test
  void withoutLoginPagesLeadToTheSignInPageAndInterfacesSayNo() {
    List<Answer> pages = Stream.of("/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "/camunda/app/admin/default/",
        "/camunda/lib/deps.js", "/actuator/metrics", "/actuator", "/nowhere").map(path -> caller.anonymous().get(path)).toList();
    Answer webappApi = caller.anonymous().get("/camunda/api/engine/engine/default/task");

    assertThat(pages).allSatisfy(page -> {
      assertThat(page.status()).isEqualTo(302);
      assertThat(page.header("Location")).endsWith("/sign-in");
    });
    assertThat(webappApi.status()).isEqualTo(401);
    assertThat(webappApi.body().path("message").asText()).contains("请先登录");
    assertThat(caller.anonymous().get("/sign-in").text()).contains("登录").doesNotContain("演示环境");
    assertThat(caller.anonymous().get("/assets/pages.css").status()).isEqualTo(200);
  }

  @Test
  void oneSessionServesTheWebApplicationsAndTheApi() {
    Caller.Browser browser = caller.browser();
    String before = session(browser);

    Answer entered = browser.signIn("project-manager", "project-manager");

    assertThat(entered.status()).isEqualTo(302);
    assertThat(session(browser)).isNotNull().isNotEqualTo(before);
    assertThat(browser.get("/").text()).contains("project-manager").contains("项目经理");
    assertThat(browser.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);
    assertThat(browser.get("/camunda/api/admin/auth/user/default").body().path("userId").asText()).isEqualTo("project-manager");
    assertThat(browser.get("/camunda/api/engine/engine/default/task/count").status()).isEqualTo(200);
    assertThat(browser.get("/v3/api-docs").status()).isEqualTo(200);
    assertThat(browser.get("/engine-rest/engine").status()).isEqualTo(401);
  }

  @Test
  void theWantedPageOpensAfterTheLoginInASessionThatScriptsDoNotSee() {
    Caller.Browser browser = caller.browser();
    browser.get("/camunda/app/tasklist/default/?x=1");

    Answer entered = browser.signIn("engineer", "engineer");

    assertThat(entered.header("Location")).endsWith("/camunda/app/tasklist/default/?x=1");
    assertThat(entered.headers().allValues("Set-Cookie")).anySatisfy(cookie ->
        assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly").contains("SameSite=Lax"));
    assertThat(browser.signIn("engineer", "engineer").header("Location")).endsWith("/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/", "//evil.example/", "/camunda/app/tasklist/default/\r\nX: y", "/sign-out", "?"})
  void nobodyIsLedElsewhereAfterTheLogin(String wanted) {
    String cookie = "ITSM-WANTED=" + Base64.getUrlEncoder().encodeToString(wanted.getBytes(StandardCharsets.US_ASCII));
    Answer page = caller.anonymous().get("/sign-in");
    String token = page.header("Set-Cookie").replaceAll(".*ITSM-XSRF-TOKEN=([^;]*).*", "$1");

    Answer entered = caller.anonymous().post("/sign-in", "username=engineer&password=engineer&_csrf=" + token,
        "Content-Type", "application/x-www-form-urlencoded", "Cookie", cookie + "; ITSM-XSRF-TOKEN=" + token);

    assertThat(entered.header("Location")).isEqualTo(caller.uri("/").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/sign-in", "/sign-in?refused", "/camunda/app/tasklist/default/", "/camunda/app/x/y/", "/camunda/api/admin/auth/user/default",
      "/api/tickets", "/engine-rest/task", "/assets/pages.css", "/actuator/health", "/v3/api-docs", "/nowhere"})
  void aStrangerLeavesNoSession(String address) {
    int before = sessions();

    for (int each = 0; each < 20; each++) {
      assertThat(caller.anonymous().get(address).headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    assertThat(sessions()).isEqualTo(before);
  }

  @Test
  void aSessionThatWasPlantedBeforeTheLoginIsNotTaken() {
    Caller.Browser browser = caller.browser();
    browser.get("/sign-in", "Cookie", "JSESSIONID=0123456789ABCDEF0123456789ABCDEF");

    browser.signIn("engineer", "engineer");

    assertThat(session(browser)).isNotNull().isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
  }

  @Test
  void whereAStrangerSaysToComeFromDoesNotCountWrongPasswordsAnew() {
    String person = "forwarded-" + System.nanoTime();
    people.create(person, Role.ENGINEER);
    for (int each = 0; each < 5; each++) {
      caller.as(person, "wrong-" + each).get("/api/me", "X-Forwarded-For", "192.0.2." + each, "Forwarded", "for=192.0.2." + each);
    }

    Answer locked = caller.as(person).get("/api/me", "X-Forwarded-For", "192.0.2.99");

    assertThat(locked.body().path("type").asText()).isEqualTo("urn:itsm:problem:account-locked");
  }

  @Test
  void aWrongPasswordGivesASentence() {
    people.create("forgetful", Role.ENGINEER);
    Caller.Browser browser = caller.browser();

    Answer refused = browser.signIn("forgetful", "wrong");

    assertThat(refused.header("Location")).endsWith("/sign-in?refused");
    assertThat(browser.get("/sign-in?refused").text()).contains("用户名或密码不正确");
    assertThat(browser.get("/").status()).isEqualTo(302);
  }

  @Test
  void aSessionsChangeWithoutTheTokenIsRefusedAndAProgramsNeedsNone() {
    Caller.Browser browser = caller.browser();
    browser.signIn("engineer", "engineer");

    assertThat(browser.post("/api/nowhere", "{}").status()).isEqualTo(403);
    assertThat(browser.post("/api/nowhere", "{}", "X-XSRF-TOKEN", "guess").status()).isEqualTo(403);
    assertThat(browser.post("/api/nowhere", "{}", "X-XSRF-TOKEN", browser.cookie("ITSM-XSRF-TOKEN")).status()).isEqualTo(404);
    assertThat(caller.as("engineer").post("/api/nowhere", "{}").status()).isEqualTo(404);
  }

  @Test
  void aFormFromElsewhereSignsNobodyIn() {
    Caller.Browser browser = caller.browser();
    browser.get("/sign-in");

    Answer forged = browser.post("/sign-in", "username=engineer&password=engineer", "Content-Type", "application/x-www-form-urlencoded");

    assertThat(forged.status()).isEqualTo(403);
    assertThat(browser.get("/").status()).isEqualTo(302);
  }

  @Test
  void bothSignOutsEndTheSession() {
    Caller.Browser ours = caller.browser();
    ours.signIn("engineer", "engineer");
    Caller.Browser camundas = caller.browser();
    camundas.signIn("engineer", "engineer");
    assertThat(camundas.get("/camunda/app/tasklist/default/").status()).isEqualTo(200);

    Answer left = ours.submit("/sign-out", "");
    Answer leftCamunda = camundas.post("/camunda/api/admin/auth/user/default/logout", "{}");

    assertThat(left.header("Location")).endsWith("/sign-in?left");
    assertThat(leftCamunda.status()).isEqualTo(204);
    assertThat(ours.get("/").status()).isEqualTo(302);
    assertThat(camundas.get("/").status()).isEqualTo(302);
    assertThat(camundas.get("/camunda/api/engine/engine/default/task").status()).isEqualTo(401);
  }

  @Test
  void theEnginesOwnLoginAndFirstAdministratorNeverAnswer() {
    Caller.Browser browser = caller.browser();
    browser.signIn("system-admin", "system-admin");
    String account = "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"intruder\"}}";

    assertThat(caller.anonymous().post("/camunda/api/admin/setup/default/user/create", account).status()).isEqualTo(401);
    assertThat(browser.post("/camunda/api/admin/setup/default/user/create", account).status()).isEqualTo(403);
    assertThat(browser.get("/camunda/app/admin/default/setup/").status()).isEqualTo(403);
    assertThat(browser.post("/camunda/api/admin/auth/user/default/login/admin", "username=engineer&password=engineer",
        "Content-Type", "application/x-www-form-urlencoded").status()).isEqualTo(403);
    assertThat(identity.createUserQuery().userId("intruder").count()).isZero();
  }

  @Test
  void metricsAnswerOnThePortOfOperationsAndOnlyThere() throws Exception {
    Caller.Browser browser = caller.browser();
    browser.signIn("system-admin", "system-admin");

    assertThat(browser.get("/actuator/metrics").status()).isEqualTo(403);
    assertThat(operationsAnswer("/actuator/metrics")).isEqualTo(200);
    assertThat(operationsAnswer("/sign-in")).isEqualTo(403);
    assertThat(operationsAnswer("/engine-rest/engine")).isEqualTo(403);
  }

  private int operationsAnswer(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + operations.port() + path)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
  }

  private int sessions() {
    return ((StandardContext) ((TomcatWebServer) server.getWebServer()).getTomcat().getHost().findChildren()[0]).getManager().getActiveSessions();
  }

  private static String session(Caller.Browser browser) {
    return browser.cookie("JSESSIONID");
  }
}
