package org.assetcloud.itsm.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
class SignInsTest {

  private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  /** The newest entries come first, and other tests leave theirs. */
  private static final Instant LATER_THAN_OTHERS = Instant.parse("2036-03-03T02:00:00Z");

  private final String person = "p-" + UUID.randomUUID();

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  TestClock clock;

  @Autowired
  SignIns signIns;

  @Autowired
  SignInRecords records;

  @Autowired
  ForgetOldSignIns forgetOldSignIns;

  @Autowired
  IdentityService identity;

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
  void signInsAndFailuresAreReadWithTimeAddressAndResult() {
    caller.browser().signIn(person, "wrong-" + person);
    clock.set(NOW.plus(Duration.ofMinutes(20)));
    caller.browser().signIn(person, person);

    JsonNode page = caller.as("auditor").get("/api/sign-ins?id=" + person).body();

    assertThat(page.path("total").asInt()).isEqualTo(2);
    assertThat(page.path("items").findValuesAsText("result")).containsExactly("SUCCESS", "WRONG");
    assertThat(page.at("/items/0")).allSatisfy(value -> assertThat(value.asText()).isNotEmpty());
    assertThat(page.at("/items/0/at").asText()).isEqualTo("2026-03-02T10:20:00+08:00");
    assertThat(page.at("/items/0/id").asText()).isEqualTo(person);
    assertThat(page.at("/items/0/from").asText()).isEqualTo("127.0.0.1");
  }

  @Test
  void onlyAuditorAndSecurityOfficerReadThem() {
    for (Role role : Role.values()) {
      boolean reads = List.of(Role.SECURITY_OFFICER, Role.AUDITOR).contains(role);
      assertThat(caller.as(role.id()).get("/api/sign-ins").status()).as(role.id()).isEqualTo(reads ? 200 : 403);
    }
    assertThat(caller.as("auditor").get("/api/sign-ins?size=201").status()).isEqualTo(422);
  }

  @Test
  void aProgramThatLogsInWithEachCallIsNotedOnceAnHour() {
    for (int minutes : List.of(0, 1, 54, 60, 61)) {
      clock.set(NOW.plus(Duration.ofMinutes(minutes)));
      assertThat(caller.as(person).get("/api/notifications").status()).isEqualTo(200);
    }

    assertThat(signInsOf(person)).extracting(SignInRecord::at).containsExactly(NOW.plus(Duration.ofMinutes(60)), NOW);
    assertThat(signIns.last(List.of(person, "nobody-there"))).containsOnlyKeys(person).containsValue(NOW.plus(Duration.ofMinutes(60)));
  }

  @Test
  void whatIsTypedInPlaceOfAnIdIsNotKept() {
    clock.set(LATER_THAN_OTHERS);

    caller.browser().signIn("Zc-2026-secret", "x");
    caller.browser().signIn("another-2026", "x");

    List<JsonNode> strangers = StreamSupport.stream(caller.as("security-officer").get("/api/sign-ins?size=200").body().path("items").spliterator(),
        false).filter(entry -> !entry.has("id") && entry.path("at").asText().startsWith("2036-03-03")).toList();
    assertThat(strangers).singleElement().satisfies(entry -> assertThat(entry.path("result").asText()).isEqualTo("WRONG"));
    assertThat(signInsOf("Zc-2026-secret")).isEmpty();
  }

  @Test
  void oldEntriesAreForgotten() {
    signIns.note(person, "10.0.0.1", SignInRecord.Result.SUCCESS);
    clock.set(NOW.plus(Duration.ofDays(400)));
    forgetOldSignIns.forget();
    assertThat(signInsOf(person)).hasSize(1);

    clock.set(NOW.plus(Duration.ofDays(400)).plusSeconds(1));
    forgetOldSignIns.forget();

    assertThat(signInsOf(person)).isEmpty();
  }

  private List<SignInRecord> signInsOf(String id) {
    return records.list(id, 0, 50);
  }
}
