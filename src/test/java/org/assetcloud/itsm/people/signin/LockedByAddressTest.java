package org.assetcloud.itsm.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.signin.Checked.Outcome;
import org.assetcloud.itsm.shared.text.Digest;
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

@WiredTest
class LockedByAddressTest {

  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  private static final String OWN = "10.1.1.1";

  private final String person = "p-" + UUID.randomUUID();

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  TestClock clock;

  @Autowired
  TestPause pause;

  @Autowired
  CheckPassword checkPassword;

  @Autowired
  ForgetAttempts forgetAttempts;

  @Autowired
  HashPlaces places;

  @Autowired
  IdentityService identity;

  @Autowired
  JdbcTemplate jdbc;

  @BeforeEach
  void somebody() {
    clock.set(NOW);
    people.create(person, Role.ENGINEER);
  }

  @AfterEach
  void nobody() {
    identity.deleteUser(person);
    clock.reset();
  }

  @Test
  void ofTwoHundredGuessesAtOnceFiveAreComparedAndTheRightOneIsNotAmongThem() throws Exception {
    long before = places.computed();

    List<Integer> answers = atOnce(200, i -> call("guess-" + i).status());

    assertThat(answers).hasSize(200).containsOnly(401);
    assertThat(places.computed() - before).isBetween(1L, 5L);
    lock();
    Answer locked = call(person);
    assertThat(locked.status()).isEqualTo(401);
    assertThat(locked.body().path("type").asText()).isEqualTo("urn:itsm:problem:account-locked");
    assertThat(locked.body().path("detail").asText()).contains("10:15", "15 分钟", "请到时再试");
  }

  @Test
  void theSameWrongPasswordManyTimesAtOnceCountsEachTime() throws Exception {
    atOnce(60, i -> call("guess").status());
    lock();

    assertThat(call(person).body().path("type").asText()).isEqualTo("urn:itsm:problem:account-locked");
  }

  @Test
  void aProgramThatBeginsWithSixtyCallsAtOnceIsNoGuesser() throws Exception {
    List<Integer> answers = atOnce(60, i -> call(person).status());

    assertThat(answers).containsOnly(200);
  }

  @Test
  void theLockIsForThatAddressAndForFifteenMinutes() {
    IntStream.rangeClosed(1, 4).forEach(i -> assertThat(call("guess-" + i).status()).isEqualTo(401));
    assertThat(call(person).status()).as("four wrong ones do not lock").isEqualTo(200);
    IntStream.rangeClosed(1, 5).forEach(i -> call("guess-" + i));

    assertThat(call(person).status()).isEqualTo(401);
    assertThat(check(person, OWN)).isEqualTo(Outcome.RIGHT);
    clock.set(NOW.plus(Duration.ofMinutes(15)).minusSeconds(1));
    assertThat(call(person).status()).isEqualTo(401);
    clock.set(NOW.plus(Duration.ofMinutes(15)));
    assertThat(call(person).status()).isEqualTo(200);
  }

  @Test
  void aThousandAddressesSlowStrangersAndTheOwnerGetsInFromHisOwn() {
    assertThat(check(person, OWN)).isEqualTo(Outcome.RIGHT);
    long before = places.computed();
    int pauses = pause.made();

    for (int i = 0; i < 1_000; i++) {
      assertThat(check("guess", "10.2.%d.%d".formatted(i / 250, i % 250))).isNotEqualTo(Outcome.RIGHT);
    }

    assertThat(places.computed() - before).as("all addresses together").isBetween(20L, 22L);
    assertThat(pause.made()).isGreaterThan(pauses);
    clock.set(NOW.plusSeconds(1));
    assertThat(check(person, OWN)).isEqualTo(Outcome.RIGHT);
    clock.set(NOW.plusSeconds(4));
    assertThat(check(person, "10.3.3.3")).as("from where he never was").isEqualTo(Outcome.RIGHT);
  }

  @Test
  void anIdThatNobodyHasIsAnsweredLikeAnyOtherAndCostsAsMuch() {
    String nobody = "nobody-" + UUID.randomUUID();
    long before = places.computed();
    List<Answer> known = IntStream.rangeClosed(1, 6).mapToObj(i -> call("guess-" + i)).toList();
    long forKnown = places.computed() - before;
    List<Answer> unknown = IntStream.rangeClosed(1, 6).mapToObj(i -> caller.as(nobody, "guess-" + i).get("/api/notifications")).toList();

    assertThat(places.computed() - before - forKnown).isEqualTo(forKnown).isEqualTo(5);
    assertThat(unknown).extracting(Answer::text).containsExactlyElementsOf(known.stream().map(Answer::text).toList());
  }

  @Test
  void aBrowserThatSignedInBeforeHasACountOfItsOwn() {
    Caller.Browser own = caller.browser();
    Answer entered = own.signIn(person, person);
    assertThat(entered.header("Location")).as(entered.text()).doesNotContain("sign-in");
    String device = own.cookie("ITSM-DEVICE");
    lock();

    assertThat(entered.headers().allValues("Set-Cookie")).anySatisfy(cookie ->
        assertThat(cookie).startsWith("ITSM-DEVICE=").contains("HttpOnly").contains("SameSite=Lax"));
    assertThat(own.signIn(person, person).header("Location")).doesNotContain("sign-in");
    Caller.Browser strange = caller.browser();
    String refused = strange.signIn(person, person).header("Location");
    assertThat(refused).endsWith("/sign-in?locked=10:15");
    assertThat(strange.get("/sign-in?locked=10:15").text()).contains("已锁定到 10:15");
    assertThat(strange.get("/sign-in?locked=call-me").text()).doesNotContain("call-me");
    assertThat(cookie(device).header("Location")).doesNotContain("sign-in");
    assertThat(cookie(device.substring(0, device.indexOf('.')) + ".forged").header("Location")).contains("locked");
    assertThat(jdbc.queryForList("select source from sign_in_counter", String.class)).noneMatch(device::contains)
        .noneMatch(source -> source.contains(device.substring(0, 20)));
  }

  @Test
  void noInterfaceOfTheEngineComparesOrLocks() {
    Map<String, String> right = Map.of("username", person, "password", person);
    for (String door : List.of("/engine-rest/identity/verify")) {
      for (int i = 0; i < 12; i++) {
        Answer answer = caller.as("system-admin").post(door, right);
        assertThat(answer.status() == 200 && answer.body().path("authenticated").asBoolean()).as(answer.text()).isFalse();
      }
    }
    lock();

    assertThat(jdbc.queryForObject("select ATTEMPTS_ from ACT_ID_USER where ID_ = ?", Integer.class, person)).isIn(null, 0);
    assertThat(check(person, OWN)).isEqualTo(Outcome.RIGHT);
  }

  @Test
  void whatIsOverIsForgottenAndWhoIsKnownIsNot() {
    check("guess", "10.4.4.4");
    check(person, OWN);
    clock.set(NOW.plus(Duration.ofMinutes(15)));

    forgetAttempts.whatIsOver();

    assertThat(jdbc.queryForList("select source from sign_in_counter where account = ?", String.class, Digest.hex(person)))
        .containsExactly("address:" + OWN);
  }

  private void lock() {
    IntStream.rangeClosed(1, 5).forEach(i -> call("locking-" + i));
  }

  private Answer call(String password) {
    return caller.as(person, password).get("/api/notifications");
  }

  private Outcome check(String password, String address) {
    return checkPassword.check(person, password, new Origin(address, null)).outcome();
  }

  private Answer cookie(String device) {
    Caller.Browser browser = caller.browser();
    browser.get("/sign-in");
    return browser.post("/sign-in", "username=%s&password=%s&_csrf=%s".formatted(person, person, browser.cookie("ITSM-XSRF-TOKEN")),
        "Content-Type", "application/x-www-form-urlencoded", "Cookie", "ITSM-DEVICE=" + device + "; ITSM-XSRF-TOKEN=" + browser.cookie("ITSM-XSRF-TOKEN"));
  }

  private static <T> List<T> atOnce(int times, IntFunction<T> call) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(times);
    try {
      List<Future<T>> answers = IntStream.range(0, times).mapToObj(i -> threads.submit(() -> call.apply(i))).toList();
      return answers.stream().map(answer -> {
        try {
          return answer.get();
        } catch (Exception failed) {
          throw new IllegalStateException(failed);
        }
      }).toList();
    } finally {
      threads.shutdownNow();
    }
  }
}
