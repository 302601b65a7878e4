package org.assetcloud.itsm.notify.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.MessagesTest;
import org.assetcloud.itsm.testing.ScriptedMailServer;
import org.assetcloud.itsm.testing.TestClock;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of mail that does not arrive at once, or not at all. */
@MessagesTest
class MailFailuresTest {

  private final String person = "told-" + UUID.randomUUID();
  private final String event = "GD-20260215-0001/" + UUID.randomUUID();

  @Autowired
  MailRoom room;

  @Autowired
  Outbox outbox;

  @Autowired
  IdentityService identity;

  @Autowired
  ManagementService management;

  @Autowired
  Caller caller;

  @Autowired
  TestClock clock;

  @Autowired
  JdbcTemplate database;

  @BeforeEach
  void oneIsToldAtNight() {
    room.opens();
    room.reachableBy(person, person + "@bureau.example");
    room.tell(event, person);
  }

  @AfterEach
  void timeRunsOn() {
    clock.reset();
    identity.deleteUser(person);
  }

  @Test
  void whoHasNoAddressOrAnImpossibleOneIsRecordedAndNobodyTriesAgain() throws Exception {
    try (ScriptedMailServer server = room.scripted()) {
      room.reachableBy(person, null);
      room.send();
      assertThat(room.kept("state")).isEqualTo("NO_ADDRESS");

      room.reachableBy(person, "li@@bureau.example\r\nRCPT TO:<all@bureau.example>");
      room.tell(event + "/2", person);
      room.send();

      assertThat(database.queryForList("select state from outgoing_message where channel = 'MAIL' order by id", String.class))
          .containsExactly("NO_ADDRESS", "REFUSED");
      assertThat(server.visits()).isZero();
      assertThat(incidents()).isZero();
    }
  }

  @Test
  void anAddressOrATextThatIsRefusedIsNotTriedAgain() throws Exception {
    for (Map.Entry<String, String> refusal : Map.of("RCPT", "550 5.1.1 no such user", "DOT", "554 5.6.0 not this text").entrySet()) {
      room.opens();
      try (ScriptedMailServer server = room.scripted().on(refusal.getKey(), refusal.getValue())) {
        room.tell(event + refusal.getKey(), person);
        room.send();
        clock.set(MailRoom.NIGHT.plus(Duration.ofDays(3)));
        room.send();

        assertThat(server.visits()).as(refusal.getKey()).isEqualTo(1);
        assertThat(room.kept("state")).isEqualTo("REFUSED");
        assertThat(room.kept("answer")).startsWith("邮件服务器拒收").contains(refusal.getValue());
        assertThat(incidents()).isZero();
      }
    }
  }

  @Test
  void whateverMayPassIsTriedAgain() throws Exception {
    Map<String, String> failures = Map.of("CONNECT", "554 not now", "MAIL", "550 sender unknown", "RCPT", "450 4.2.0 greylisted", "DATA",
        "451 try later", "DOT", "452 disk full", "EHLO", ScriptedMailServer.HANG);
    for (Map.Entry<String, String> failure : failures.entrySet()) {
      room.opens();
      room.tell(event + failure.getKey(), person);
      try (ScriptedMailServer server = room.scripted().on(failure.getKey(), failure.getValue())) {
        room.send();
        room.send();
        assertThat(server.visits()).as("%s at once", failure).isEqualTo(1);
        assertThat(room.kept("state")).isEqualTo("WAITING");
        assertThat(room.kept("answer")).as(failure.getKey()).startsWith("邮件服务器未能接收");
      }
      try (ScriptedMailServer server = room.scripted()) {
        clock.set(MailRoom.NIGHT.plusSeconds(9));
        room.send();
        assertThat(server.visits()).isZero();
        clock.set(MailRoom.NIGHT.plusSeconds(10));
        room.send();
        assertThat(server.texts()).hasSize(1);
        assertThat(room.kept("state")).isEqualTo("SENT");
      }
    }
  }

  @Test
  void whereTheServerDiesAfterTheFinalDotTheRepetitionHasTheSameMessageId() throws Exception {
    try (ScriptedMailServer server = room.scripted().on("DOT", ScriptedMailServer.DIE)) {
      room.send();
      assertThat(room.kept("state")).isEqualTo("WAITING");

      server.on("DOT", "250 taken").on("QUIT", ScriptedMailServer.DIE);
      clock.set(MailRoom.NIGHT.plusSeconds(10));
      room.send();
      clock.set(MailRoom.NIGHT.plus(Duration.ofDays(3)));
      room.send();

      assertThat(server.texts()).hasSize(2).allMatch(text -> text.contains("Message-ID: <" + room.kept("message_id") + ">"));
      assertThat(room.kept("state")).isEqualTo("SENT");
    }
  }

  @Test
  void whoDiesWhileSendingLeavesTheMessageToBeSentALittleLater() throws Exception {
    assertThat(outbox.take(outbox.due(Channel.MAIL, MailRoom.NIGHT, 1).get(0), MailRoom.NIGHT.plus(SendMessages.LONGEST_ATTEMPT))).isTrue();
    try (ScriptedMailServer server = room.scripted()) {
      room.send();
      assertThat(server.visits()).isZero();

      clock.set(MailRoom.NIGHT.plus(SendMessages.LONGEST_ATTEMPT));
      room.send();

      assertThat(server.texts()).hasSize(1);
      assertThat(room.kept("attempts")).isEqualTo("2");
    }
  }

  @Test
  void afterFortyEightHoursThereIsAnIncidentAndTheAdministratorHasItTriedAgain() throws Exception {
    List<Instant> tried = new ArrayList<>();
    room.useServerAt(1);
    while (room.kept("state").equals("WAITING")) {
      tried.add(clock.instant());
      room.send();
      String due = room.kept("due_at");
      clock.set(due == null ? clock.instant() : at(due.replace(' ', 'T')));
    }
    assertThat(tried).contains(MailRoom.NIGHT.plusSeconds(10), MailRoom.NIGHT.plusSeconds(30))
        .endsWith(MailRoom.NIGHT.plus(Duration.ofHours(48)));
    assertThat(room.kept("state")).isEqualTo("GIVEN_UP");

    Caller.As admin = caller.as("system-admin");
    JsonNode incidents = admin.get("/engine-rest/incident?processDefinitionKeyIn=undeliveredMessage").body();
    assertThat(incidents).hasSize(1);
    assertThat(incidents.at("/0/incidentMessage").asText()).contains(person, "邮件", "48 小时");
    assertThat(caller.as("engineer").get("/engine-rest/incident").body()).isEmpty();
    String job = incidents.at("/0/configuration").asText();
    assertThat(caller.as("engineer").put("/engine-rest/job/" + job + "/retries", Map.of("retries", 1)).status()).isEqualTo(403);
    assertThat(admin.put("/engine-rest/job/" + job + "/retries", Map.of("retries", 1)).status()).isEqualTo(204);
    management.executeJob(job);

    try (ScriptedMailServer server = room.scripted()) {
      room.send();
      assertThat(server.texts()).hasSize(1).first().asString().contains("<" + room.kept("message_id") + ">");
      assertThat(room.kept("state")).isEqualTo("SENT");
      assertThat(incidents()).isZero();
    }
  }

  private long incidents() {
    return caller.as("system-admin").get("/engine-rest/incident/count").body().path("count").asLong();
  }
}
