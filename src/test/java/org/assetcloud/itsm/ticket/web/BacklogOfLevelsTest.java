package org.assetcloud.itsm.ticket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.worktime.Calendars;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Timers are late, and people act before them: a level that is due and untold acts now, whatever steps, outages or imports came between
 * (R5.7, design section 5).
 */
@WiredTest
class BacklogOfLevelsTest {

  private static final Logger LOG = LoggerFactory.getLogger(BacklogOfLevelsTest.class);
  private static final List<String> ENGINEERS = List.of("engineer", "engineer-2");

  /** A job that collides with a step keeps its retries and is due again after the first of failed-job-retry-time-cycle. */
  private static final Duration AFTER_A_COLLISION = Duration.ofSeconds(5);

  @Autowired
  TicketCalls tickets;

  @Autowired
  Caller caller;

  @Autowired
  EmptyLists lists;

  @Autowired
  ManagementService management;

  @Autowired
  TestClock time;

  @Autowired
  JdbcTemplate database;

  @AfterEach
  void asDelivered() throws IOException {
    importYear(delivered());
    Calendars.forgetImports(database);
    time.reset();
  }

  @Test
  void everyLevelActsWhileContactsAndLateTimersAreWorkedOffTogether() throws Exception {
    workedOffTogether(20);
  }

  @Test
  @Tag("full")
  void everyLevelActsHoweverLongTheBacklogIs() throws Exception {
    workedOffTogether(200);
  }

  @Test
  void aContactBeforeTheTimerDoesNotPutTheDueLevelOff() {
    String number = claimedAt("2026-03-02T12:00", "2026-03-02T10:05", 1).get(0);
    time.set(at("2026-03-02T12:10"));

    contacts(List.of(number));

    assertThat(timer(number).getDuedate()).isBeforeOrEqualTo(at("2026-03-02T12:10"));
  }

  /** Four hours but a second after the report the last level is due in a second, which may be the next one to come. */
  @Test
  void aLateEntryASecondBeforeItsLastLevelLosesNone() {
    String number = claimedAt("2026-03-02T14:00", "2026-03-02T10:00:01", 1).get(0);
    assertThat(of(number, "RESOLUTION", "100%")).hasSize(2);

    time.set(at("2026-03-02T14:00:01"));
    contacts(List.of(number));
    lateTimers();

    assertThat(of(number, "RESOLUTION", "+PT2H")).extracting(one -> one.at("/action").asText()).containsExactly("TELL");
  }

  /** A consultation of Friday afternoon; on Monday at noon the weekend is made working days, and its deadline was on Saturday. */
  @Test
  void anImportThatMovesTheDeadlineBehindTheLastToldLevelHasTheHighestPassedOneActAtOnce() throws IOException {
    lists.make();
    time.set(at("2026-03-06T17:00"));
    Map<String, Object> consultation = new HashMap<>(TicketCalls.fault());
    consultation.put("category", "CONSULTATION");
    String number = tickets.raise("service-desk", consultation).body().get("number").asText();
    tickets.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true, "comment", "已联系"));
    time.set(at("2026-03-09T12:00"));
    lateTimers();
    assertThat(of(number, "RESOLUTION", "50%")).hasSize(1);

    time.set(at("2026-03-09T12:05"));
    importYear(withAWorkedWeekend());
    lateTimers();

    assertThat(of(number, "RESOLUTION", "75%")).extracting(one -> one.at("/action").asText()).containsExactly("SUPERSEDED");
    assertThat(of(number, "RESOLUTION", "100%")).extracting(one -> one.at("/action").asText() + " " + one.at("/actedAt").asText())
        .containsExactly("TASK 2026-03-09T12:05:00+08:00");
  }

  private static String delivered() throws IOException {
    return Files.readString(Path.of("db/reference/working-years/2026.json"));
  }

  private static String withAWorkedWeekend() throws IOException {
    return delivered().replaceFirst("\\[\\s*\\{\\s*\"name\"", """
        [{"name":"调休","date":"2026-03-07","isOffDay":false},{"name":"调休","date":"2026-03-08","isOffDay":false},{"name\"""");
  }

  private void importYear(String notice) {
    Answer answer = caller.as("process-owner").put("/api/worktime/years/2026", notice);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  /** General faults reported two hours ago: in five minutes their resolution is overdue, and so it is when the contacts are recorded. */
  private void workedOffTogether(int faults) throws Exception {
    List<String> numbers = claimedAt("2026-03-02T12:00", "2026-03-02T10:05", faults);
    time.set(at("2026-03-02T12:10"));

    together(() -> contacts(numbers), this::lateTimers);
    time.set(at("2026-03-02T12:10").plus(AFTER_A_COLLISION));
    lateTimers();

    for (String number : numbers) {
      assertThat(of(number, "RESOLUTION", "100%")).as(number).extracting(one -> one.at("/role").asText() + " " + one.at("/action").asText())
          .containsExactlyInAnyOrder("project-manager TASK", "bureau-operator TELL");
      assertThat(of(number, "RESOLUTION", "+PT2H")).as(number).isEmpty();
    }
  }

  private List<String> claimedAt(String now, String reportedAt, int faults) {
    lists.make();
    time.set(at(now));
    List<String> numbers = new ArrayList<>();
    for (int fault = 0; fault < faults; fault++) {
      Map<String, Object> report = new HashMap<>(TicketCalls.fault());
      report.put("reportedAt", at(reportedAt).toString());
      report.put("lateEntryReason", "系统停机期间的来电");
      Answer raised = tickets.raise("service-desk", report);
      assertThat(raised.status()).as(raised.text()).isEqualTo(201);
      String number = raised.body().get("number").asText();
      tickets.claim(engineer(fault), tickets.task(engineer(fault), number, "userTask_respondTicket"));
      numbers.add(number);
    }
    return numbers;
  }

  private void contacts(List<String> numbers) {
    for (int index = 0; index < numbers.size(); index++) {
      String task = tickets.task(engineer(index), numbers.get(index), "userTask_respondTicket");
      Answer answer = tickets.submit(engineer(index), task, Map.of("contacted", true, "comment", "已联系"));
      assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }
  }

  /** As the job executor does it: what collides with a person's step is tried again later. */
  private void lateTimers() {
    for (List<Job> due = due(); !due.isEmpty(); due = due()) {
      due.forEach(job -> {
        try {
          management.executeJob(job.getId());
        } catch (ProcessEngineException collided) {
          LOG.info("{} collided and is due again or gone: {}", job.getId(), collided.getMessage());
        }
      });
    }
  }

  private List<Job> due() {
    return management.createJobQuery().timers().executable().list();
  }

  private static void together(Runnable... all) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(all.length);
    try {
      List<Future<?>> begun = new ArrayList<>();
      for (Runnable one : all) {
        begun.add(threads.submit(one));
      }
      for (Future<?> one : begun) {
        one.get(5, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Stream<JsonNode> escalations(String number) {
    return StreamSupport.stream(tickets.ticket(number).path("escalations").spliterator(), false);
  }

  private List<JsonNode> of(String number, String clock, String level) {
    return escalations(number).filter(one -> one.at("/clock").asText().equals(clock) && one.at("/level").asText().equals(level)).toList();
  }

  private Job timer(String number) {
    String instance = database.queryForObject("select PROC_INST_ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?", String.class, number);
    return management.createJobQuery().processInstanceId(instance).timers().singleResult();
  }

  private static String engineer(int index) {
    return ENGINEERS.get(index % ENGINEERS.size());
  }
}
