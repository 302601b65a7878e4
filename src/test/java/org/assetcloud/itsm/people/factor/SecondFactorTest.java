package org.assetcloud.itsm.people.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.factor.TestPhone.Enrolled;
import org.assetcloud.itsm.people.signin.CheckPassword;
import org.assetcloud.itsm.people.signin.Checked.Outcome;
import org.assetcloud.itsm.people.signin.Origin;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever has a second factor is asked for it at every door, whatever the setting. */
@WiredTest
class SecondFactorTest {

  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final String REFUSED = "/sign-in/code?refused";

  private final String person = "factor-" + UUID.randomUUID();

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  TestPhone phone;

  @Autowired
  TestClock clock;

  @Autowired
  CheckCode checkCode;

  @Autowired
  CodesOfPrograms codesOfPrograms;

  @Autowired
  CheckPassword checkPassword;

  @Autowired
  IdentityService identity;

  @Autowired
  JdbcTemplate jdbc;

  private Enrolled own;

  @BeforeEach
  void somebodyHasEnrolled() {
    clock.set(NOW);
    people.create(person, Role.ENGINEER);
    own = phone.enrol(person, person);
  }

  @AfterEach
  void nobodyStays() {
    identity.deleteUser(person);
    clock.reset();
  }

  @Test
  void thePasswordAloneSignsNobodyInAndTheCodeDoes() {
    Caller.Browser browser = caller.browser();

    assertThat(browser.signIn(person, person).header("Location")).endsWith("/sign-in/code");
    assertThat(browser.get("/sign-in/code").text()).contains("六位验证码或恢复码", person);
    assertThat(Stream.of("/api/me", "/camunda/api/engine/engine/default/task").map(browser::get)).extracting(Answer::status).containsOnly(401);
    assertThat(browser.get("/").header("Location")).endsWith("/sign-in");
    assertThat(results()).containsExactly("ENROLLED");
    String half = browser.cookie("JSESSIONID");
    assertThat(code(browser, phone.next(own.secret()))).endsWith("/");

    assertThat(browser.cookie("JSESSIONID")).isNotEqualTo(half);
    assertThat(Stream.of("/api/me", "/camunda/api/engine/engine/default/task/count", "/").map(browser::get))
        .allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(200));
    assertThat(results()).containsExactly("ENROLLED", "SUCCESS");
    assertThat(code(browser, phone.next(own.secret()))).as("one password, one sign-in").endsWith("/sign-in?over");
  }

  @Test
  void whateverIsWrongWithACodeIsAnsweredAlike() {
    Caller.Browser browser = half();
    String used = phone.next(own.secret());
    String recovery = own.recoveryCodes().get(0);
    assertThat(code(half(), used)).endsWith("/");
    assertThat(code(half(), recovery)).endsWith("/");

    List<String> wrong = List.of(used, phone.wrong(own.secret()), recovery, phone.now(own.secret(), -2), "");

    assertThat(wrong.stream().map(each -> code(browser, each))).allSatisfy(location -> assertThat(location).endsWith(REFUSED));
    assertThat(browser.get(REFUSED).text()).contains("验证码不正确，或者已经用过");
    caller.as("security-officer").post("/api/accounts/" + person + "/unlock", null);
    Caller.As program = caller.as(person, person + " " + phone.wrong(own.secret()));
    assertThat(Stream.of(program.get("/api/me"), caller.as(person).get("/api/me")).map(Answer::text).distinct())
        .containsExactly(caller.as(person, "wrong").get("/api/me").text());
  }

  @Test
  void aCodeThatComesTwiceAtOncePassesOnce() throws Exception {
    List<Caller.Browser> browsers = IntStream.range(0, 4).mapToObj(i -> half()).toList();
    String one = phone.next(own.secret());
    List<String> phoneCodes = atOnce(browsers.stream().<Callable<String>>map(browser -> () -> code(browser, one)).toList());
    assertThat(code(half(), phone.next(own.secret()))).as("the count begins anew").endsWith("/");
    List<Caller.Browser> others = IntStream.range(0, 4).mapToObj(i -> half()).toList();
    String recovery = own.recoveryCodes().get(3);
    List<String> recoveryCodes = atOnce(others.stream().<Callable<String>>map(browser -> () -> code(browser, recovery.toUpperCase())).toList());

    assertThat(phoneCodes).as(phoneCodes::toString).filteredOn(location -> location.endsWith(REFUSED)).hasSize(3);
    assertThat(recoveryCodes).as(recoveryCodes::toString).filteredOn(location -> location.endsWith(REFUSED)).hasSize(3);
    assertThat(caller.as(person, person + " " + own.recoveryCodes().get(4)).get("/api/me/second-factor").body().path("recoveryCodesLeft").asInt())
        .isEqualTo(8);
  }

  @Test
  void ofTwoHundredGuessesAtOnceFiveAreComparedAndThePasswordIsNotLocked() throws Exception {
    Caller.Browser browser = half();
    String wrong = phone.wrong(own.secret());

    List<Answer> answers = atOnce(IntStream.range(0, 200).<Callable<Answer>>mapToObj(i ->
        () -> caller.as(person, person + " " + wrong).get("/api/me")).toList());

    assertThat(answers).extracting(Answer::status).containsOnly(401);
    assertThat(results()).filteredOn("WRONG_CODE"::equals).hasSize(5);
    Answer locked = caller.as(person, person + " " + phone.next(own.secret())).get("/api/me");
    assertThat(locked.body().path("type").asText()).isEqualTo("urn:itsm:problem:account-locked");
    assertThat(locked.body().path("detail").asText()).contains("验证码", "03 月 02 日 10:15");
    assertThat(code(browser, phone.next(own.secret()))).endsWith("/sign-in?codes=03-02-10:15");
    assertThat(browser.get("/sign-in?codes=03-02-10:15").text()).contains("03 月 02 日 10:15");
    assertThat(browser.get("/sign-in?codes=call-me").text()).doesNotContain("call-me");
    assertThat(code(browser, phone.next(own.secret()))).as("the half-login is over").endsWith("/sign-in?over");
    assertThat(checkPassword.check(person, person, new Origin("127.0.0.1", null)).outcome()).isEqualTo(Outcome.RIGHT);
    assertThat(check(phone.next(own.secret()), "10.1.1.1")).as("elsewhere").isEqualTo(Outcome.RIGHT);
    clock.set(NOW.plus(Duration.ofMinutes(15)));
    assertThat(code(half(), phone.next(own.secret()))).endsWith("/");
  }

  @Test
  void theRightPasswordWithoutACodeIsNotedAndCounted() {
    assertThat(IntStream.range(0, 5).mapToObj(i -> caller.as(person).get("/api/me").status())).containsOnly(401);

    assertThat(results()).filteredOn("WRONG_CODE"::equals).hasSize(5);
    Answer locked = caller.as(person, person + " " + phone.next(own.secret())).get("/api/me");
    assertThat(locked.body().path("type").asText()).isEqualTo("urn:itsm:problem:account-locked");
  }

  @Test
  void aThousandAddressesGetTwentyGuessesAndTheOwnerGetsInFromHisOwn() {
    assertThat(check(phone.next(own.secret()), "10.1.1.1")).isEqualTo(Outcome.RIGHT);
    String wrong = phone.wrong(own.secret());

    List<Outcome> guesses = IntStream.range(0, 1_000).mapToObj(i -> check(wrong, "10.2.%d.%d".formatted(i / 250, i % 250))).toList();

    assertThat(guesses).filteredOn(Outcome.WRONG::equals).hasSize(20);
    assertThat(guesses).filteredOn(Outcome.LOCKED::equals).hasSize(980);
    assertThat(check(phone.next(own.secret()), "10.3.3.3")).isEqualTo(Outcome.LOCKED);
    assertThat(check(phone.next(own.secret()), "10.1.1.1")).isEqualTo(Outcome.RIGHT);
    caller.as("security-officer").post("/api/accounts/" + person + "/unlock", null);
    assertThat(check(phone.next(own.secret()), "10.3.3.3")).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void aCodeOpensBasicForAQuarterOfAnHourFromThatAddressOnly() throws Exception {
    assertThat(Stream.of("/api/me", "/engine-rest/engine").map(caller.as(person)::get)).extracting(Answer::status).containsOnly(401);
    Caller.As program = caller.as(person, person + " " + phone.next(own.secret()));

    List<Integer> atOnce = atOnce(IntStream.range(0, 60).<Callable<Integer>>mapToObj(i -> () -> program.get("/api/me").status()).toList());

    assertThat(atOnce).as("a program that begins with sixty calls is no guesser").containsOnly(200);
    clock.set(NOW.plus(Duration.ofMinutes(15)).minusSeconds(1));
    assertThat(Stream.of(program.get("/engine-rest/engine"), caller.as(person).get("/api/me"))).extracting(Answer::status).containsOnly(200);
    assertThat(caller.as(person, "wrong").get("/api/me").status()).isEqualTo(401);
    assertThat(codesOfPrograms.check(person, null, new Origin("10.1.1.1", null)).right()).isFalse();
    assertThat(caller.browser().signIn(person, person).header("Location")).as("people are asked all the same").endsWith("/sign-in/code");
    clock.set(NOW.plus(Duration.ofMinutes(15)));
    assertThat(IntStream.range(0, 12).mapToObj(i -> program.get("/api/me").status())).containsOnly(401);
    assertThat(caller.as(person, person + " " + phone.next(own.secret())).get("/api/me").status()).as("an old code locks nobody").isEqualTo(200);
  }

  @Test
  void theHalfLoginEndsAfterFiveMinutesAndWithThePassword() {
    Caller.Browser late = half();
    clock.set(NOW.plus(Duration.ofMinutes(5)));
    assertThat(code(late, phone.next(own.secret()))).endsWith("/sign-in?over");
    assertThat(late.get("/sign-in/code").header("Location")).endsWith("/sign-in?over");

    Caller.Browser reset = half();
    assertThat(caller.as("security-officer").post("/api/accounts/" + person + "/reset-password", null).status()).isEqualTo(200);
    assertThat(code(reset, phone.next(own.secret()))).endsWith("/sign-in?over");
    Caller.Browser nobody = caller.browser();
    nobody.get("/sign-in");
    assertThat(code(nobody, phone.next(own.secret()))).as("nobody").endsWith("/sign-in?over");
  }

  @Test
  void whoeverHasOneChangesItWithPasswordAndCode() {
    Caller.Browser browser = half();
    code(browser, phone.next(own.secret()));
    Caller.Browser other = half();
    code(other, phone.next(own.secret()));
    String right = phone.next(own.secret());

    assertThat(refused(browser, "/remove", Map.of("password", "wrong", "code", right))).containsExactly("password");
    assertThat(refused(browser, "/remove", Map.of("password", person, "code", phone.wrong(own.secret())))).containsExactly("code");
    assertThat(refused(browser, "/remove", Map.of("password", person))).containsExactly("code");
    assertThat(refused(browser, "/recovery-codes", Map.of("code", right))).containsExactly("password");
    assertThat(post(browser, "", Map.of("password", person)).body().path("type").asText()).isEqualTo("urn:itsm:problem:second-factor-enrolled");
    List<String> renewed = post(browser, "/recovery-codes", Map.of("password", person, "code", right)).body().findValuesAsText("recoveryCodes");
    assertThat(renewed).hasSize(1);
    assertThat(code(half(), own.recoveryCodes().get(0))).as("a former one").endsWith(REFUSED);
    assertThat(refused(browser, "/remove", Map.of("password", person, "code", right))).as("used").containsExactly("code");
    assertThat(post(browser, "/remove", Map.of("password", person, "code", phone.next(own.secret()))).status()).isEqualTo(204);

    assertThat(browser.get("/api/me/second-factor").body().has("enrolledAt")).isFalse();
    assertThat(other.get("/api/me").status()).isEqualTo(401);
    assertThat(caller.as(person).get("/api/me").status()).isEqualTo(200);
    assertThat(post(browser, "/remove", Map.of("password", person, "code", right)).body().path("type").asText())
        .isEqualTo("urn:itsm:problem:second-factor-missing");
    assertThat(results()).contains("RENEWED", "REMOVED");
  }

  @Test
  void theOfficerResetsThatOfOthersWhoseSessionsEnd() {
    Caller.Browser browser = half();
    code(browser, phone.next(own.secret()));
    String reset = "/api/accounts/" + person + "/reset-second-factor";

    assertThat(caller.as("system-admin").post(reset, null).status()).isEqualTo(403);
    assertThat(caller.as("security-officer").post("/api/accounts/security-officer/reset-second-factor", null).body().path("type").asText())
        .isEqualTo("urn:itsm:problem:own-account");
    assertThat(caller.as("security-officer").post("/api/accounts/nobody/reset-second-factor", null).status()).isEqualTo(404);
    assertThat(caller.as("security-officer").post(reset, null).status()).isEqualTo(204);

    assertThat(browser.get("/api/me").status()).isEqualTo(401);
    assertThat(caller.browser().signIn(person, person).header("Location")).endsWith("/");
    assertThat(results()).contains("RESET");
    assertThat(caller.as("security-officer").post(reset, null).body().path("type").asText()).isEqualTo("urn:itsm:problem:second-factor-missing");
    assertThat(caller.as(person).get("/api/notifications").text()).contains("重置了账号", "登录验证码");
  }

  @Test
  void nobodyEnrolsWithoutThePasswordOrWithoutThePhone() {
    String newcomer = "enrolling-" + UUID.randomUUID();
    people.create(newcomer, Role.ENGINEER);
    Caller.Browser earlier = caller.browser();
    earlier.signIn(newcomer, newcomer);
    Caller.Browser browser = caller.browser();
    browser.signIn(newcomer, newcomer);

    assertThat(post(browser, "/confirm", Map.of("code", "123456")).body().path("type").asText()).isEqualTo("urn:itsm:problem:enrolment-not-begun");
    assertThat(refused(browser, "", Map.of("password", "wrong"))).containsExactly("password");
    Answer begun = post(browser, "", Map.of("password", newcomer));
    String secret = begun.body().path("secret").asText();
    assertThat(begun.body().path("uri").asText()).startsWith("otpauth://totp/").contains("secret=" + secret, newcomer);
    assertThat(begun.body().path("qr").asText()).startsWith("<svg ").doesNotContain("href", "script");
    assertThat(refused(browser, "/confirm", Map.of("code", phone.wrong(secret)))).containsExactly("code");
    assertThat(caller.as(newcomer).get("/api/me").status()).as("not before it is confirmed").isEqualTo(200);
    clock.set(NOW.plus(Duration.ofMinutes(15)));
    assertThat(post(browser, "/confirm", Map.of("code", phone.next(secret))).status()).isEqualTo(409);
    String second = post(browser, "", Map.of("password", newcomer)).body().path("secret").asText();
    assertThat(refused(browser, "/confirm", Map.of("code", phone.next(secret)))).as("the former secret").containsExactly("code");
    String confirming = phone.next(second);
    assertThat(post(browser, "/confirm", Map.of("code", confirming)).body().path("recoveryCodes")).hasSize(10);

    assertThat(earlier.get("/api/me").status()).isEqualTo(401);
    assertThat(browser.get("/api/me/second-factor").body().path("recoveryCodesLeft").asInt()).isEqualTo(10);
    assertThat(caller.as(newcomer, newcomer + " " + confirming).get("/api/me").status()).as("the code that confirmed").isEqualTo(401);
    assertThat(caller.as("security-officer").get("/api/accounts?size=200").body().path("items")).filteredOn(each -> each.path("secondFactor").asBoolean())
        .extracting(each -> each.path("id").asText()).contains(newcomer);
    assertThat(jdbc.queryForList("select digest from recovery_code where person = ?", String.class, newcomer)).hasSize(10)
        .allMatch(digest -> digest.matches("[0-9a-f]{64}"));
    identity.deleteUser(newcomer);
  }

  private Caller.Browser half() {
    Caller.Browser browser = caller.browser();
    assertThat(browser.signIn(person, person).header("Location")).endsWith("/sign-in/code");
    return browser;
  }

  private static String code(Caller.Browser browser, String code) {
    return browser.submit("/sign-in", "code=" + code).header("Location");
  }

  private Outcome check(String code, String address) {
    return checkCode.check(person, code, new Origin(address, null)).outcome();
  }

  private static Answer post(Caller.Browser browser, String path, Map<String, String> body) {
    return browser.post("/api/me/second-factor" + path, body, "X-XSRF-TOKEN", browser.cookie("ITSM-XSRF-TOKEN"));
  }

  private static List<String> refused(Caller.Browser browser, String path, Map<String, String> body) {
    Answer answer = post(browser, path, body);
    assertThat(answer.status()).as(answer.text()).isEqualTo(422);
    return answer.body().path("errors").findValuesAsText("field");
  }

  private List<String> results() {
    return jdbc.queryForList("select result from sign_in_record where account = ? and result <> 'LOCKED' order by id", String.class, person)
        .stream().skip(1).toList();
  }

  private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<T> answers = new ArrayList<>();
      for (Future<T> answer : threads.invokeAll(calls)) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }
}
