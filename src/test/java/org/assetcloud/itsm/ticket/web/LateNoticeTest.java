package org.assetcloud.itsm.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.StatementCount;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.worktime.Calendars;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The notice of 2027 comes while a consultation of the last afternoon of 2026 is open, or when it is solved already (R5.7): with it the
 * first working day of the year is Monday the 4th, without it Friday the 1st.
 */
@WiredTest
class LateNoticeTest {

  private static final String NOTICE = """
      {"year":2027,"papers":["国办通知"],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},\
      {"name":"元旦","date":"2027-01-02","isOffDay":true},{"name":"元旦","date":"2027-01-03","isOffDay":true}]}""";

  @Autowired
  TicketCalls tickets;

  @Autowired
  Caller caller;

  @Autowired
  ManagementService management;

  @Autowired
  StatementCount count;

  @Autowired
  TestClock time;

  @Autowired
  JdbcTemplate database;

  @BeforeEach
  void theLastAfternoonOfTheYear() {
    time.set(at("2026-12-31T16:30"));
  }

  @AfterEach
  void forgetTheNotice() {
    Calendars.forgetImports(database);
    time.reset();
  }

  @Test
  void aProvisionalDeadlineMovesWithItsTaskAndTimerAndThenStands() {
    String number = contacted();
    assertThat(resolution(number).path("deadline").asText()).isEqualTo("2027-01-01T16:30:00+08:00");
    assertThat(resolution(number).path("provisional").asBoolean()).isTrue();
    assertThat(wakes(number)).isEqualTo(at("2027-01-01T11:30"));

    importTheNotice();

    assertThat(resolution(number).path("deadline").asText()).isEqualTo("2027-01-04T16:30:00+08:00");
    assertThat(resolution(number).path("provisional").asBoolean()).isFalse();
    assertThat(due("engineer", number, "userTask_resolveTicket")).isEqualTo("2027-01-04T08:30:00.000+0000");
    assertThat(wakes(number)).isEqualTo(at("2027-01-04T11:30"));
    assertThat(versionOnRecord(number)).isEqualTo(resolution(number).path("calendarVersion").asText()).isEqualTo(currentVersion());
  }

  @Test
  void aResultOnRecordStaysLetterForLetter() {
    String number = solvedOnNewYearsDay();
    String proof = proof(number).toString();
    String inList = line(number).path("clocks").toString();

    importTheNotice();

    assertThat(proof(number).toString()).isEqualTo(proof).contains("\"elapsed\":\"PT2H\"", "\"result\":\"MET\"");
    assertThat(line(number).path("clocks").toString()).isEqualTo(inList);
    assertThat(tickets.ticket(number).path("clocks").toString()).isEqualTo(inList);
    assertThat(resolution(number).path("calendarVersion").asText()).isEqualTo(versionOnRecord(number)).isNotEqualTo(currentVersion());
    assertThat(due("service-desk", number, "userTask_confirmSolution")).isEqualTo("2027-01-06T02:00:00.000+0000");
  }

  @Test
  void anAttemptToReachTheRequesterAfterTheNoticeChangesNoResultAndReopeningCountsOnIt() {
    String number = solvedOnNewYearsDay();
    JsonNode before = resolution(number);
    importTheNotice();

    time.set(at("2027-01-04T10:00"));
    tickets.done("service-desk", number, "userTask_confirmSolution", Map.of("confirmation", "NOT_REACHED", "comment", "无人接听"));
    JsonNode attempted = resolution(number);

    for (String stays : List.of("state", "deadline", "provisional", "stoppedAt", "elapsed", "remaining", "result", "calendarVersion", "segments")) {
      assertThat(attempted.path(stays)).as(stays).isEqualTo(before.path(stays));
    }

    time.set(at("2027-01-04T11:00"));
    tickets.submit("service-desk", tickets.task("service-desk", number, "userTask_confirmSolution"),
        Map.of("confirmation", "NOT_SOLVED", "comment", "仍有疑问"));
    assertThat(resolution(number).path("calendarVersion").asText()).isEqualTo(currentVersion()).isEqualTo(versionOnRecord(number));
    assertThat(resolution(number).path("elapsed").asText()).isEqualTo("PT2H");
    assertThat(resolution(number).path("state").asText()).isEqualTo("RUNNING");
  }

  @Test
  void theSameNoticeAgainTouchesNothing() {
    String number = contacted();
    importTheNotice();
    String proof = proof(number).toString();
    List<Map<String, Object>> onRecord = database.queryForList("select * from working_calendar_version order by version_");
    List<Map<String, Object>> timers = database.queryForList("select * from ACT_RU_JOB order by ID_");

    importTheNotice();

    assertThat(proof(number).toString()).isEqualTo(proof);
    assertThat(database.queryForList("select * from working_calendar_version order by version_")).isEqualTo(onRecord);
    assertThat(database.queryForList("select * from ACT_RU_JOB order by ID_")).isEqualTo(timers);
  }

  @Test
  void anImportThatCannotMoveEveryTicketIsUndone() {
    String number = contacted();
    String broken = contacted();
    String version = currentVersion();
    database.update("update ticket_clock set calendar_version = 'gone' where number = ?", broken);

    Answer answer = caller.as("process-owner").put("/api/worktime/years/2027", NOTICE);
    database.update("update ticket_clock set calendar_version = ? where number = ?", version, broken);

    assertThat(answer.status()).isEqualTo(500);
    assertThat(currentVersion()).isEqualTo(version);
    assertThat(resolution(number).path("deadline").asText()).isEqualTo("2027-01-01T16:30:00+08:00");
    assertThat(wakes(number)).isEqualTo(at("2027-01-01T11:30"));
    importTheNotice();
    assertThat(resolution(number).path("deadline").asText()).isEqualTo("2027-01-04T16:30:00+08:00");
  }

  @Test
  void anImportCostsOnlyTheTicketsItMoves() {
    contacted();
    importNotice("2030");
    long withOne = costInTickets("2031", () -> importNotice("2031"));
    for (int more = 0; more < 5; more++) {
      contacted();
    }

    assertThat(costInTickets("2032", () -> importNotice("2032"))).isEqualTo(withOne).isLessThan(5);
    assertThat(costInTickets("2027", () -> importNotice("2027"))).isLessThan(withOne + openTickets() * 20);
  }

  private String contacted() {
    Map<String, Object> report = TicketCalls.fault();
    report.put("category", "CONSULTATION");
    Answer raised = tickets.raise("service-desk", report);
    assertThat(raised.status()).as(raised.text()).isEqualTo(201);
    String number = raised.body().path("number").asText();
    tickets.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true, "comment", "已联系"));
    return number;
  }

  /** On Friday at ten, which counts as long as nothing is known of 2027. */
  private String solvedOnNewYearsDay() {
    String number = contacted();
    time.set(at("2027-01-01T10:00"));
    tickets.done("engineer", number, "userTask_resolveTicket", Map.of("resolutionOutcome", "SOLVED", "comment", "已答复"));
    return number;
  }

  private void importTheNotice() {
    importNotice("2027");
  }

  private void importNotice(String year) {
    Answer answer = caller.as("process-owner").put("/api/worktime/years/" + year, NOTICE.replace("2027", year));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  /** The statements about tickets, their tasks and timers. */
  private long costInTickets(String year, Runnable step) {
    StatementCount.Cost cost = count.of(step);
    long statements = cost.statements().stream().filter(name -> name.contains("ticket") || name.contains("act_ru_")).count();
    System.out.printf("import of %s: %d statements about tickets %s%n", year, statements, cost);
    return statements;
  }

  private long openTickets() {
    return database.queryForObject("select count(distinct number) from ticket_clock where stopped = false and calendar = 'OFFICE'", Long.class)
        + database.queryForObject("select count(*) from ticket where status = 'AWAITING_CONFIRMATION'", Long.class);
  }

  private JsonNode proof(String number) {
    return caller.as("auditor").get("/api/tickets/" + number + "/clocks").body();
  }

  private JsonNode resolution(String number) {
    return StreamSupport.stream(proof(number).path("clocks").spliterator(), false)
        .filter(clock -> clock.path("kind").asText().equals("RESOLUTION")).findFirst().orElseThrow();
  }

  private JsonNode line(String number) {
    JsonNode found = caller.as("auditor").get("/api/tickets?text=" + number).body().path("items");
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private String due(String person, String number, String definition) {
    return caller.as(person).get("/engine-rest/task/" + tickets.task(person, number, definition)).body().path("due").asText();
  }

  private Instant wakes(String number) {
    String instance = database.queryForObject("select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", String.class, number);
    return management.createJobQuery().processInstanceId(instance).timers().singleResult().getDuedate().toInstant();
  }

  private String versionOnRecord(String number) {
    return database.queryForObject("select calendar_version from ticket_clock where id = ?", String.class, number + "-RESOLUTION");
  }

  private String currentVersion() {
    return database.queryForObject("select version_ from working_calendar", String.class);
  }
}
