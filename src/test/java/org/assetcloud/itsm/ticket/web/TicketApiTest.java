package org.assetcloud.itsm.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tickets as programs meet them. */
@WiredTest
class TicketApiTest {

  @Autowired
  TicketCalls calls;

  @Autowired
  Caller caller;

  @Autowired
  JdbcTemplate database;

  @Autowired
  TestClock time;

  @BeforeEach
  void tenToMidnight() {
    time.set(at("2026-02-14T23:50"));
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void aRegisteredTicketIsAnsweredWholeAndItsFirstTaskIsThere() {
    Answer answer = calls.raise("service-desk", TicketCalls.fault());

    assertThat(answer.status()).isEqualTo(201);
    JsonNode ticket = answer.body();
    String number = ticket.get("number").asText();
    assertThat(answer.header("Location")).isEqualTo("/api/tickets/" + number);
    assertThat(number).matches("GD-20260214-\\d{4,}");
    assertThat(ticket.get("status").asText()).isEqualTo("AWAITING_RESPONSE");
    assertThat(ticket.get("assignedGroup").asText()).isEqualTo("engineer");
    assertThat(ticket.get("reportedAt").asText()).isEqualTo("2026-02-14T23:50:00+08:00");
    assertThat(ticket.get("lateEntry").asBoolean()).isFalse();
    assertThat(ticket.has("assignee")).isFalse();
    JsonNode response = ticket.get("clocks").get(0);
    assertThat(response.toString()).contains("\"kind\":\"RESPONSE\"", "\"state\":\"RUNNING\"", "\"target\":\"PT30M\"",
        "\"deadline\":\"2026-02-15T00:20:00+08:00\"", "\"elapsed\":\"PT0S\"", "\"remaining\":\"PT30M\"", "\"result\":\"PENDING\"");
    assertThat(calls.task("engineer", number, "userTask_respondTicket")).isNotNull();
    assertThat(caller.as("service-desk").get("/api/tickets/" + number).body()).isEqualTo(ticket);
  }

  @Test
  void aClockSaysWhichLevelComesNextWhenAndToWhomUntilNoneIsLeft() {
    String number = calls.raised();

    for (String path : List.of("/api/tickets/" + number, "/api/tickets/" + number + "/clocks")) {
      JsonNode clocks = caller.as("auditor").get(path).body().get("clocks");
      assertThat(clocks.at("/0/nextLevel").toString()).isEqualTo(
          "{\"level\":\"50%\",\"role\":\"service-desk\",\"action\":\"TELL\",\"dueAt\":\"2026-02-15T00:05:00+08:00\"}");
      assertThat(clocks.at("/1/nextLevel/role").asText()).isEqualTo("team-lead");
      assertThat(clocks.at("/0/amber").asBoolean()).isFalse();
    }
    calls.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true));
    assertThat(calls.ticket(number).at("/clocks/0").has("nextLevel")).as("a clock that has stopped").isFalse();
  }

  @Test
  void theStartFormOfTheEngineRegistersTheSameWay() {
    Answer answer = caller.as("service-desk")
        .post("/engine-rest/process-definition/key/ticketHandling/submit-form", TicketCalls.variables(TicketCalls.fault()));

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(calls.ticket(answer.body().get("businessKey").asText()).get("requesterPhone").asText()).isEqualTo("0513-1234");
  }

  @Test
  void anythingTypedComesBackLetterForLetter() {
    String strange = "<script>alert(1)</script> ${7*7} #{7*7} 𠮷😀 ' \" \\ %_! \u3000";
    Map<String, Object> report = TicketCalls.fault();
    report.putAll(Map.of("title", strange, "description", strange + "长".repeat(99_000), "requesterName", strange, "requesterUnit", strange));

    String number = calls.raise("engineer", report).body().get("number").asText();
    assertThat(caller.as("engineer").post("/api/tickets/" + number + "/notes", Map.of("text", strange, "internal", true)).status())
        .isEqualTo(204);

    JsonNode ticket = calls.ticket(number);
    for (String field : List.of("title", "requesterName", "requesterUnit")) {
      assertThat(ticket.get(field).asText()).isEqualTo(strange);
    }
    assertThat(ticket.get("description").asText()).isEqualTo(strange + "长".repeat(99_000));
    assertThat(ticket.get("notes").get(0).get("text").asText()).isEqualTo(strange);
    assertThat(caller.as("auditor").get("/api/tickets?unit=" + URLEncoder.encode(strange, StandardCharsets.UTF_8)).body()
        .get("total").asInt()).isEqualTo(1);
  }

  @Test
  void lengthsAreCountedInCharactersWhateverTheirSize() {
    Map<String, Object> report = TicketCalls.fault();
    report.putAll(Map.of("title", "😀".repeat(200), "requesterName", "𠮷".repeat(100), "requesterUnit", "𠮷".repeat(200)));

    JsonNode ticket = calls.ticket(calls.raise("engineer", report).body().get("number").asText());

    assertThat(ticket.get("title").asText()).isEqualTo(report.get("title"));
    assertThat(ticket.get("requesterUnit").asText()).isEqualTo(report.get("requesterUnit"));
    report.put("title", "😀".repeat(201));
    assertThat(calls.raise("engineer", report).status()).isEqualTo(422);
  }

  @ParameterizedTest
  @CsvSource(nullValues = "null", value = {
      "category,null,422", "category,UNKNOWN,422", "severity,null,422", "severity,major,422", "channel,FAX,422", "title,'',422",
      "title,null,422", "description,null,422", "requesterName,' ',422", "requesterUnit,null,422", "requesterKind,BOSS,422",
      "reportedAt,2026-02-14T23:51:00+08:00,422", "reportedAt,2026-02-14T23:00:00+08:00,422", "reportedAt,yesterday,422",
      "callAnswered,false,422", "number,GD-1,422"})
  void aReportWithAFaultyFieldIsRefusedByNameAndNothingIsStored(String field, String value, int status) {
    Map<String, Object> report = TicketCalls.fault();
    report.put(field, "false".equals(value) ? Boolean.FALSE : value);
    int before = count("ticket");

    Answer answer = calls.raise("service-desk", report);

    assertThat(answer.status()).as(answer.text()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body().get("errors").findValuesAsText("field"))
        .containsAnyOf(field, field.equals("reportedAt") ? "lateEntryReason" : field);
    assertThat(answer.body().get("detail").asText().codePoints().anyMatch(Character::isIdeographic)).isTrue();
    assertThat(count("ticket")).isEqualTo(before);
    assertThat(count("idempotency_key")).isEqualTo(keysOfAnswered());
  }

  @ParameterizedTest
  @MethodSource("unreadableKeys")
  void aKeyThatIsEmptyTooLongOrInWordsIsUnreadable(String key) {
    assertThat(caller.as("service-desk").post("/api/tickets", TicketCalls.fault(), "Idempotency-Key", key).status()).isEqualTo(400);
  }

  static List<String> unreadableKeys() {
    return List.of("", "two words", "x".repeat(101));
  }

  @Test
  void withoutAKeyNothingIsRegistered() {
    assertThat(caller.as("service-desk").post("/api/tickets", TicketCalls.fault()).status()).isEqualTo(400);
  }

  @Test
  void theSameRequestAgainIsAnsweredWordForWordAndAnotherOneIsRefused() {
    String key = UUID.randomUUID().toString();
    Answer first = caller.as("service-desk").post("/api/tickets", TicketCalls.fault(), "Idempotency-Key", key);
    int tickets = count("ticket");

    Answer again = caller.as("service-desk").post("/api/tickets", TicketCalls.fault(), "Idempotency-Key", key);
    Map<String, Object> other = TicketCalls.fault();
    other.put("title", "另一件事");
    Answer refused = caller.as("service-desk").post("/api/tickets", other, "Idempotency-Key", key);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.text()).isEqualTo(first.text());
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(count("ticket")).isEqualTo(tickets);
  }

  @Test
  void theSameRequestFiftyTimesAtOnceMakesOneTicket() {
    String key = UUID.randomUUID().toString();
    int before = count("ticket");

    List<CompletableFuture<Answer>> all = IntStream.range(0, 50).mapToObj(each -> CompletableFuture.supplyAsync(
        () -> caller.as("service-desk").post("/api/tickets", TicketCalls.fault(), "Idempotency-Key", key))).toList();

    Set<String> answers = new HashSet<>();
    all.forEach(answer -> {
      assertThat(answer.join().status()).as(answer.join().text()).isEqualTo(201);
      answers.add(answer.join().text());
    });
    assertThat(answers).hasSize(1);
    assertThat(count("ticket")).isEqualTo(before + 1);
  }

  @Test
  void lateEntriesCountFromTheReportAndAreMarked() {
    Map<String, Object> report = TicketCalls.fault();
    report.putAll(Map.of("reportedAt", "2026-02-14T23:00:00+08:00", "lateEntryReason", "系统停机"));

    JsonNode ticket = calls.raise("service-desk", report).body();

    assertThat(ticket.get("lateEntry").asBoolean()).isTrue();
    assertThat(ticket.get("registeredAt").asText()).isEqualTo("2026-02-14T23:50:00+08:00");
    assertThat(ticket.get("clocks").get(0).get("result").asText()).isEqualTo("BREACHED");
  }

  @Test
  void listsFilterPageAndShowNoPhoneNumbers() {
    Map<String, Object> report = TicketCalls.fault();
    report.putAll(Map.of("requesterUnit", "列表单位", "title", "第一张 100%"));
    String first = calls.raise("service-desk", report).body().get("number").asText();
    report.put("severity", "MAJOR");
    String second = calls.raise("service-desk", report).body().get("number").asText();

    JsonNode page = caller.as("bureau-leader").get("/api/tickets?unit=%E5%88%97%E8%A1%A8%E5%8D%95%E4%BD%8D&size=1").body();
    assertThat(page.get("total").asInt()).isEqualTo(2);
    assertThat(page.get("items").findValuesAsText("number")).containsExactly(second);
    assertThat(page.get("items").get(0).get("clocks")).hasSize(2);
    assertThat(page.get("items").get(0).get("escalations")).hasSize(2);
    assertThat(page.toString()).doesNotContain("0513-1234", "提示密码错误");

    JsonNode general = caller.as("auditor").get("/api/tickets?severity=GENERAL&text=100%25&status=AWAITING_RESPONSE&category=FAULT"
        + "&unit=%E5%88%97%E8%A1%A8%E5%8D%95%E4%BD%8D").body();
    assertThat(general.get("items").findValuesAsText("number")).containsExactly(first);
    time.set(at("2026-02-15T00:20"));
    assertThat(total("overdue=true&text=" + first)).isZero();
    time.set(at("2026-02-15T00:20:01"));
    assertThat(total("overdue=true&text=" + first)).isEqualTo(1);
    assertThat(total("overdue=false&text=" + first)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"size=201,422", "size=0,422", "page=-1,422", "page=x,400", "status=OPEN,422", "severity=big,422", "overdue=maybe,400"})
  void aListThatCannotBeReadSaysWhatIsWrong(String query, int status) {
    assertThat(caller.as("auditor").get("/api/tickets?" + query).status()).isEqualTo(status);
  }

  @Test
  void theClocksShowEverythingTheyAreComputedFrom() {
    String number = calls.raised();

    JsonNode clocks = caller.as("auditor").get("/api/tickets/" + number + "/clocks").body();

    assertThat(clocks.get("number").asText()).isEqualTo(number);
    JsonNode response = clocks.get("clocks").get(0);
    assertThat(response.get("kind").asText()).isEqualTo("RESPONSE");
    assertThat(response.get("targetVersion").asText()).isNotEmpty();
    assertThat(response.get("calendarVersion").asText()).isNotEmpty();
    assertThat(response.get("events").get(0).get("type").asText()).isEqualTo("STARTED");
    time.set(at("2026-02-15T00:00"));
    assertThat(caller.as("auditor").get("/api/tickets/" + number + "/clocks").body().get("clocks").get(0).get("segments").get(0).toString())
        .contains("\"from\":\"2026-02-14T23:50:00+08:00\"", "\"to\":\"2026-02-15T00:00:00+08:00\"", "\"counted\":true", "\"reason\":\"NATURAL\"");
  }

  @Test
  void aNumberNobodyHasIsNotFound() {
    for (String path : List.of("", "/clocks")) {
      Answer answer = caller.as("auditor").get("/api/tickets/GD-20200101-0001" + path);
      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.body().get("detail").asText()).contains("GD-20200101-0001");
    }
  }

  @Test
  void whoeverRunsTheSoftwareReadsNoTicketsAndOnlyTheDeskAndEngineersRegister() {
    String number = calls.raised();

    assertThat(caller.as("system-admin").get("/api/tickets").status()).isEqualTo(403);
    assertThat(caller.as("system-admin").get("/api/tickets/" + number).status()).isEqualTo(403);
    for (String person : List.of("auditor", "bureau-operator", "project-manager", "system-admin")) {
      assertThat(calls.raise(person, TicketCalls.fault()).status()).as(person).isEqualTo(403);
    }
    assertThat(caller.anonymous().get("/api/tickets").status()).isEqualTo(401);
    assertThat(caller.anonymous().post("/api/tickets", TicketCalls.fault(), "Idempotency-Key", "stranger").status()).isEqualTo(401);
  }

  private int total(String query) {
    return caller.as("auditor").get("/api/tickets?" + query).body().get("total").asInt();
  }

  private int count(String table) {
    return database.queryForObject("select count(*) from " + table, Integer.class);
  }

  private int keysOfAnswered() {
    return database.queryForObject("select count(*) from idempotency_key where status is not null", Integer.class);
  }
}
