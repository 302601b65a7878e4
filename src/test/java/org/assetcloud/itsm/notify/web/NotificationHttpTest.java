package org.assetcloud.itsm.notify.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.TestPeople;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WiredTest
class NotificationHttpTest {

  private static final String LETTERS = "工单 GD-7 已超时。<script>${7*7} 𠮷 😀";

  @Autowired
  Caller caller;

  @Autowired
  TestPeople people;

  @Autowired
  TellPeople tellPeople;

  @Autowired
  TestClock clock;

  @Autowired
  JdbcTemplate database;

  @AfterEach
  void letTimeBe() {
    clock.reset();
  }

  @Test
  void everybodySeesTheirOwnNewestFirst() {
    people.create("reader-one", Role.AUDITOR);
    people.create("reader-two", Role.AUDITOR);
    tell("e1", NotificationKind.ASSIGNMENT, null, "reader-one", "reader-two");
    tell("e2", NotificationKind.ESCALATION, "+PT2H", "reader-one");
    tell("e3", NotificationKind.INFORMATION, null, "reader-two");

    Answer first = caller.as("reader-one").get("/api/notifications?size=1");
    Answer second = caller.as("reader-one").get("/api/notifications?page=1&size=1");

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.body().path("total").asInt()).isEqualTo(2);
    JsonNode escalation = first.body().at("/items/0");
    assertThat(escalation.fieldNames()).toIterable().containsExactly("id", "at", "kind", "number", "level", "text");
    assertThat(escalation.path("at").asText()).isEqualTo("2026-02-14T23:50:07+08:00");
    assertThat(escalation.path("kind").asText()).isEqualTo("ESCALATION");
    assertThat(escalation.path("level").asText()).isEqualTo("+PT2H");
    assertThat(first.text()).contains(LETTERS);
    assertThat(second.body().at("/items/0/kind").asText()).isEqualTo("ASSIGNMENT");
    assertThat(caller.as("reader-one").get("/api/notifications?page=2&size=1").body().path("items")).isEmpty();
  }

  @Test
  void readingIsRecordedOnceAndForTheReaderOnly() {
    people.create("reader-three", Role.AUDITOR);
    tell("e4", NotificationKind.ASSIGNMENT, null, "reader-three");
    String read = "/api/notifications/%d/read".formatted(notifications("reader-three").at("/0/id").asLong());

    assertThat(caller.as("auditor").post(read, null).status()).isEqualTo(404);
    assertThat(notifications("reader-three").at("/0/readAt").isMissingNode()).isTrue();

    clock.set(at("2026-03-02T08:00"));
    Answer first = caller.as("reader-three").post(read, null);
    clock.set(at("2026-03-02T09:00"));
    Answer again = caller.as("reader-three").post(read, null);

    assertThat(first.status()).isEqualTo(204);
    assertThat(again.status()).isEqualTo(204);
    assertThat(again.text()).isEmpty();
    assertThat(notifications("reader-three").at("/0/readAt").asText()).isEqualTo("2026-03-02T08:00:00+08:00");
  }

  @Test
  void theUnreadAreCountedAndListedByThemselves() {
    people.create("reader-four", Role.AUDITOR);
    tell("e5", NotificationKind.ASSIGNMENT, null, "reader-four");
    tell("e6", NotificationKind.ESCALATION, "100%", "reader-four");
    caller.as("reader-four").post("/api/notifications/%d/read".formatted(notifications("reader-four").at("/0/id").asLong()), null);

    JsonNode unread = caller.as("reader-four").get("/api/notifications?unread=true").body();

    assertThat(unread.path("total").asInt()).isEqualTo(1);
    assertThat(unread.at("/items/0/kind").asText()).isEqualTo("ASSIGNMENT");
    assertThat(notifications("reader-four")).hasSize(2);
  }

  @Test
  void whatDoesNotExistIsNotThereToRead() {
    Answer unknown = caller.as("auditor").post("/api/notifications/999999999/read", null);

    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.body().path("detail").asText()).contains("999999999");
    assertThat(caller.as("auditor").post("/api/notifications/first/read", null).status()).isEqualTo(404);
  }

  @Test
  void withoutAServerNothingLeavesTheHouseAndEverybodyIsToldSo() {
    tell("e5", NotificationKind.ESCALATION, "100%", "auditor");

    assertThat(database.queryForObject("select count(*) from outgoing_message", Integer.class)).isZero();
    assertThat(caller.as("engineer").get("/api/notifications/channels").text())
        .isEqualTo("[{\"channel\":\"MAIL\",\"configured\":false},{\"channel\":\"SMS\",\"configured\":false}]");
    assertThat(caller.anonymous().get("/api/notifications/channels").status()).isEqualTo(401);
  }

  private JsonNode notifications(String reader) {
    return caller.as(reader).get("/api/notifications").body().path("items");
  }

  private void tell(String event, NotificationKind kind, String level, String... recipients) {
    tellPeople.tell(List.of(recipients), new Announcement("inbox/" + event, kind, "GD-7", level, LETTERS, at("2026-02-14T23:50:07")));
  }
}
