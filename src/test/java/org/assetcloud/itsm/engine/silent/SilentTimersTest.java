package org.assetcloud.itsm.engine.silent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.StatementCount;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever silences a deadline's timer in the database puts nothing off for longer than to the next reading, or the next night (R5.7). */
@WiredTest
@Tag("any-database")
class SilentTimersTest {

  private static final String NO_RETRIES = "update ACT_RU_JOB set RETRIES_ = 0 where ID_ = ?";
  private static final String SUSPENDED = "update ACT_RU_JOB set SUSPENSION_STATE_ = 2 where ID_ = ?";
  private static final String GONE = "delete from ACT_RU_JOB where ID_ = ?";

  @Autowired
  TicketCalls tickets;

  @Autowired
  ChangeCalls changes;

  @Autowired
  Caller caller;

  @Autowired
  CatchUp catchUp;

  @Autowired
  ManagementService management;

  @Autowired
  RuntimeService runtime;

  @Autowired
  TaskService tasks;

  @Autowired
  StatementCount count;

  @Autowired
  JdbcTemplate database;

  @Autowired
  TestClock time;

  @BeforeEach
  void itIsAWorkingDay() {
    time.set(at("2026-03-02T10:00:00"));
  }

  @AfterEach
  void timeGoesOn() {
    time.reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {NO_RETRIES, SUSPENDED, GONE})
  void whatATicketOwesIsWrittenBeforeItIsRead(String silenced) {
    String number = tickets.raised();
    Job timer = timer(number, "timerEvent_nextLevelDue");
    database.update(silenced, timer.getId());
    time.set(at("2026-03-02T10:40:00"));

    JsonNode escalation = escalation(number, "RESPONSE", "100%");

    assertThat(escalation.path("dueAt").asText()).isEqualTo("2026-03-02T10:30:00+08:00");
    assertThat(escalation.path("actedAt").asText()).isEqualTo("2026-03-02T10:40:00+08:00");
    assertThat(escalation.path("reason").asText()).contains("迟发 10分钟");
    assertThat(tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey("userTask_handleEscalation").count())
        .isEqualTo(1);
    assertThat(told(number, "project-manager")).hasSize(1).allMatch(text -> text.contains("下一级到时") && text.contains("现已补做"));
    assertThat(told(number, "system-admin")).hasSize(1);
    assertThat(told(number, "engineer")).isEmpty();

    Job next = timer(number, "timerEvent_nextLevelDue");
    assertThat(next.getRetries()).isPositive();
    assertThat(next.isSuspended()).isFalse();
    assertThat(next.getDuedate().toInstant()).isEqualTo(at("2026-03-02T11:00:00"));
    tickets.ticket(number);
    assertThat(escalations(number)).hasSize(3);
    assertThat(told(number, "project-manager")).hasSize(1);
  }

  @Test
  void aTimerThatTheExecutorHasIsLeftToItAndReadingCostsOneStatement() {
    String number = tickets.raised();
    Job timer = timer(number, "timerEvent_nextLevelDue");
    time.set(at("2026-03-02T10:40:00"));

    assertThat(count.of(() -> tickets.ticket(number)).statements()).filteredOn("select act_ru_execution"::equals).hasSize(1);
    catchUp.everywhere();

    assertThat(escalations(number)).isEmpty();
    assertThat(timer(number, "timerEvent_nextLevelDue").getId()).isEqualTo(timer.getId());
    assertThat(told(number, "project-manager")).isEmpty();
  }

  @Test
  void whatCannotBeMadeUpForHindersNobodyAndIsToldOnce() {
    String number = tickets.raised();
    Job timer = timer(number, "timerEvent_nextLevelDue");
    database.update("update ACT_RU_JOB set RETRIES_ = 0, HANDLER_CFG_ = 'nowhere' where ID_ = ?", timer.getId());
    time.set(at("2026-03-02T10:40:00"));

    tickets.ticket(number);
    time.set(at("2026-03-02T10:55:00"));
    tickets.ticket(number);
    catchUp.everywhere();

    assertThat(escalations(number)).isEmpty();
    assertThat(told(number, "system-admin")).hasSize(1).allMatch(text -> text.contains("补做没有成功"));
    assertThat(management.createJobQuery().jobId(timer.getId()).singleResult().getRetries()).isZero();
  }

  @Test
  void aChangeWhoseWindowOpensUnseenGoesOnWhenItIsRead() {
    String number = changes.approved(changes.request());
    Job opens = timer(number, "timerEvent_windowOpens");
    database.update(NO_RETRIES, opens.getId());
    time.set(opens.getDuedate().toInstant().plusSeconds(60));

    assertThat(changes.open(number)).doesNotContain("implementChange");
    changes.change(number);

    assertThat(changes.open(number)).contains("implementChange");
    assertThat(told(number, "system-admin")).hasSize(1);
  }

  @Test
  void theNightFindsAlsoWhatIsGoneAtTheSideOfATask() {
    String number = changes.approved(changes.request());
    time.set(timer(number, "timerEvent_windowOpens").getDuedate().toInstant());
    changes.fire(number, "timerEvent_windowOpens");
    Job over = timer(number, "boundaryEvent_windowOver");
    database.update(GONE, over.getId());

    catchUp.everywhere();

    assertThat(timer(number, "boundaryEvent_windowOver").getDuedate()).isEqualTo(over.getDuedate());
    assertThat(told(number, "system-admin")).hasSize(1).allMatch(text -> text.contains("已重新设定"));
    time.set(over.getDuedate().toInstant().plusSeconds(1));
    changes.fire(number, "boundaryEvent_windowOver");
    catchUp.everywhere();
    assertThat(timers(number, "boundaryEvent_windowOver")).isEmpty();
    assertThat(told(number, "system-admin")).hasSize(1);
  }

  @Test
  void theNightFindsWhatWasPutOff() {
    String number = tickets.raised();
    database.update("update ACT_RU_JOB set DUEDATE_ = '2099-01-01 00:00:00' where ID_ = ?", timer(number, "timerEvent_nextLevelDue").getId());
    catchUp.everywhere();
    assertThat(told(number, "system-admin")).isEmpty();

    time.set(at("2026-03-02T10:40:00"));
    catchUp.everywhere();

    assertThat(escalation(number, "RESPONSE", "100%").path("actedAt").asText()).isEqualTo("2026-03-02T10:40:00+08:00");
    assertThat(told(number, "system-admin")).hasSize(1).allMatch(text -> text.contains("到期时间被改动"));
    assertThat(timer(number, "timerEvent_nextLevelDue").getDuedate().toInstant()).isEqualTo(at("2026-03-02T11:00:00"));
  }

  @Test
  void whoeverLooksAtTheSameInstantArmsOneTimerAndTellsOnce() {
    String number = tickets.raised();
    Job timer = timer(number, "timerEvent_nextLevelDue");
    database.update(GONE, timer.getId());

    IntStream.range(0, 4).mapToObj(reader -> CompletableFuture.runAsync(() -> catchUp.of(number))).toList().forEach(CompletableFuture::join);

    assertThat(timer(number, "timerEvent_nextLevelDue").getDuedate()).isEqualTo(timer.getDuedate());
    assertThat(told(number, "system-admin")).hasSize(1).allMatch(text -> text.contains("已重新设定"));
  }

  @Test
  void itLooksEveryNight() {
    Job night = management.createJobQuery().list().stream()
        .filter(job -> LookAtNight.TYPE.equals(((JobEntity) job).getJobHandlerType())).reduce((one, other) -> {
          throw new AssertionError("There is more than one");
        }).orElseThrow();
    String number = tickets.raised();
    database.update(SUSPENDED, timer(number, "timerEvent_nextLevelDue").getId());
    Instant when = at("2026-03-03T03:50:00");
    time.set(when);

    management.executeJob(night.getId());

    assertThat(database.queryForObject("select count(*) from ticket_escalation where number = ?", Integer.class, number)).isPositive();
    assertThat(management.createJobQuery().list().stream().filter(job -> LookAtNight.TYPE.equals(((JobEntity) job).getJobHandlerType())))
        .hasSize(1).allMatch(job -> job.getDuedate().equals(Date.from(at("2026-03-04T03:50:00"))));
  }

  private Job timer(String number, String activity) {
    List<Job> found = timers(number, activity);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private List<Job> timers(String number, String activity) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream().map(ProcessInstance::getId)
        .flatMap(instance -> management.createJobQuery().processInstanceId(instance).activityId(activity).list().stream()).toList();
  }

  private JsonNode escalation(String number, String clock, String level) {
    Map<String, JsonNode> found = new HashMap<>();
    tickets.ticket(number).path("escalations").forEach(each -> found.put(each.path("clock").asText() + each.path("level").asText(), each));
    assertThat(found).containsKey(clock + level);
    return found.get(clock + level);
  }

  private List<Map<String, Object>> escalations(String number) {
    return database.queryForList("select * from ticket_escalation where number = ?", number);
  }

  /** What the person was told of a silent timer of this record. */
  private List<String> told(String number, String person) {
    return StreamSupport.stream(caller.as(person).get("/api/notifications?size=200").body().path("items").spliterator(), false)
        .filter(each -> each.path("number").asText().equals(number)).map(each -> each.path("text").asText())
        .filter(text -> text.contains("定时任务")).toList();
  }
}
