package org.assetcloud.itsm.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The demo profile as it is started, its job executor included, on a database in memory. */
@ActiveProfiles("demo")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=15000;QUERY_CACHE_SIZE=1024",
    "itsm.operations.port=0",
    "itsm.demo.now=2026-02-14T23:50:00+08:00",
    "itsm.demo.data=false"
})
@DirtiesContext
class DemoClockTest {

  private static final String NOT_BY_A_PERSON = "itsm packaged";
  private static final Instant FIRST = at("2026-02-14T23:50");

  @Autowired
  Caller caller;

  @Autowired
  DemoClock clock;

  @Autowired
  KeptOffset kept;

  @Autowired
  StoryProgress story;

  @Autowired
  RepositoryService repository;

  @Autowired
  RuntimeService runtime;

  @Autowired
  ManagementService management;

  @AfterAll
  static void timeRunsOn() {
    ClockUtil.reset();
  }

  @Test
  void aFreshDatabaseStartsAtTheGivenInstantAndARestartGoesOn() {
    DemoClock restarted = new DemoClock(kept, new DemoSettings(Instant.parse("2030-01-01T00:00:00Z"), true), story);

    assertThat(now()).isAfterOrEqualTo(FIRST);
    assertThat(Duration.between(clock.instant(), restarted.instant())).isBetween(Duration.ZERO, Duration.ofSeconds(1));
    assertThat(Duration.between(clock.instant(), ClockUtil.now().toInstant())).isBetween(Duration.ofSeconds(-1), Duration.ofSeconds(2));
  }

  @Test
  void onTheWayEveryLevelActsAtItsOwnTime() {
    String number = report();

    Answer moved = move(now().plus(Duration.ofHours(3)), null);

    assertThat(moved.status()).isEqualTo(200);
    assertThat(escalations(number)).extracting(one -> one.at("/level").asText())
        .contains("50%", "75%", "100%").filteredOn("50%"::equals).hasSize(2);
    assertThat(escalations(number)).allSatisfy(one -> {
      assertThat(one.at("/action").asText()).isIn("TELL", "TASK");
      assertThat(one.at("/actedAt")).isEqualTo(one.at("/dueAt"));
    });
  }

  @Test
  void onTheWayAnOverdueTaskIsToldAtItsDueDate() {
    Instant window = now().plus(Duration.ofDays(30));
    Answer asked = caller.as("engineer").post("/api/changes", Map.ofEntries(Map.entry("title", "调整查询报表"), Map.entry("reason", "缺少合计"),
        Map.entry("kind", "CONFIGURATION"), Map.entry("type", "NORMAL"), Map.entry("modules", List.of("查询报表")),
        Map.entry("oldValue", "无合计"), Map.entry("newValue", "有合计"), Map.entry("implementer", "engineer-2"),
        Map.entry("verifier", "service-desk"), Map.entry("windowFrom", text(window)), Map.entry("windowTo", text(window.plusSeconds(3600))),
        Map.entry("steps", "替换模板"), Map.entry("testEvidence", "测试环境正常"), Map.entry("backOutSteps", "恢复原模板")),
        "Idempotency-Key", "overdue-on-the-way");
    assertThat(asked.status()).as(asked.text()).isEqualTo(201);
    String number = asked.body().get("number").asText();
    String task = caller.as("auditor").get("/engine-rest/task?processInstanceBusinessKey=" + number).body().at("/0/id").asText();
    String due = caller.as("auditor").get("/api/tasks/" + task).body().get("due").asText();

    move(now().plus(Duration.ofDays(14)), null);

    assertThat(caller.as("team-lead").get("/api/notifications?size=200").body().get("items")).filteredOn(one ->
        number.equals(one.get("number").asText()) && one.get("text").asText().contains("已逾期")).singleElement()
        .satisfies(one -> assertThat(one.get("at").asText()).isEqualTo(due));
  }

  @Test
  void aJumpIsLikeAnOutageOnlyTheHighestLevelIsSent() {
    String number = report();
    Instant target = now().plus(Duration.ofMinutes(29));

    move(target, true);

    assertThat(escalations(number)).extracting(one -> one.at("/level").asText() + one.at("/action").asText())
        .containsExactlyInAnyOrder("50%SUPERSEDED", "75%TELL");
    assertThat(escalations(number)).allSatisfy(one -> assertThat(one.at("/actedAt").asText()).isEqualTo(text(target)));
  }

  @Test
  void theClockTicksOnAndTheExecutorWorksAfterAMove() {
    Instant target = now().plus(Duration.ofMinutes(5));
    move(target, null);
    String instance = wait(target.plusSeconds(2), "${execution.id}");

    await().atMost(Duration.ofSeconds(15)).until(() -> !running(instance));

    assertThat(running(instance)).isFalse();
    assertThat(now()).isAfter(target);
  }

  @Test
  void anyUserMovesItButNobodyBackwardsOrWithoutSayingWhereTo() {
    Instant before = now();

    Answer backwards = move(before.minusSeconds(60), null);
    Answer nowhere = caller.as("auditor").put("/api/demo/clock", Map.of());
    Answer stranger = caller.anonymous().get("/api/demo/clock");

    assertThat(backwards.status()).isEqualTo(422);
    assertThat(backwards.body().at("/errors/0/field").asText()).isEqualTo("now");
    assertThat(backwards.body().at("/detail").asText()).contains("只能向前拨");
    assertThat(nowhere.status()).isEqualTo(422);
    assertThat(stranger.status()).isEqualTo(401);
    assertThat(now()).isBetween(before, before.plusSeconds(30));
  }

  @Test
  void aTimerThatFailsOrIsSuspendedHoldsNobodyUp() {
    Instant due = now().plus(Duration.ofMinutes(10));
    String failing = wait(due, "${nothing.here}");
    String suspended = wait(due, "${execution.id}");
    management.suspendJobById(job(suspended).getId());

    Answer moved = move(due.plusSeconds(60), null);

    assertThat(moved.status()).isEqualTo(200);
    assertThat(job(failing).getExceptionMessage()).as("it was tried").isNotNull();
    assertThat(job(suspended).getExceptionMessage()).as("it was left alone").isNull();
    assertThat(move(due.plusSeconds(120), null).status()).isEqualTo(200);
  }

  @Test
  void twoMovesAtOnceFollowEachOther() {
    String number = report();
    Instant start = now();

    CompletableFuture<Answer> near = CompletableFuture.supplyAsync(() -> move(start.plus(Duration.ofMinutes(20)), null));
    CompletableFuture<Answer> far = CompletableFuture.supplyAsync(() -> move(start.plus(Duration.ofMinutes(40)), null));

    assertThat(far.join().status()).isEqualTo(200);
    assertThat(near.join().status()).isIn(200, 422);
    assertThat(now()).isBetween(start.plus(Duration.ofMinutes(40)), start.plus(Duration.ofMinutes(41)));
    assertThat(escalations(number)).extracting(one -> one.at("/clock").asText() + one.at("/level").asText())
        .doesNotHaveDuplicates().contains("RESPONSE50%", "RESPONSE75%", "RESPONSE100%");
  }

  private Instant now() {
    return OffsetDateTime.parse(caller.as("auditor").get("/api/demo/clock").body().at("/now").asText()).toInstant();
  }

  private Answer move(Instant to, Boolean jump) {
    Map<String, Object> body = jump == null ? Map.of("now", text(to)) : Map.of("now", text(to), "jump", jump);
    return caller.as("auditor").put("/api/demo/clock", body);
  }

  private static String text(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(Zone.answer(instant));
  }

  private String report() {
    Answer raised = caller.as("service-desk").post("/api/tickets", Map.of("category", "FAULT", "severity", "GENERAL", "channel", "PHONE",
        "title", "无法登录", "description", "提示密码错误", "requesterName", "张三", "requesterUnit", "某预算单位"),
        "Idempotency-Key", UUID.randomUUID().toString());
    assertThat(raised.status()).as(raised.text()).isEqualTo(201);
    return raised.body().at("/number").asText();
  }

  private Iterable<JsonNode> escalations(String number) {
    return caller.as("auditor").get("/api/tickets/" + number).body().at("/escalations");
  }

  /** An instance of a process of its own, which waits for a timer and then evaluates an expression. */
  private String wait(Instant due, String expression) {
    String key = "wait" + UUID.randomUUID().toString().replace("-", "");
    repository.createDeployment().source(NOT_BY_A_PERSON).addModelInstance(key + ".bpmn", Bpmn.createExecutableProcess(key).camundaHistoryTimeToLiveString("P1825D")
        .startEvent().message(key).intermediateCatchEvent().timerWithDate(due.toString()).serviceTask().camundaExpression(expression).endEvent().done())
        .deploy();
    return runtime.createMessageCorrelation(key).correlateStartMessage().getId();
  }

  private boolean running(String instance) {
    return runtime.createProcessInstanceQuery().processInstanceId(instance).count() == 1;
  }

  private Job job(String instance) {
    return management.createJobQuery().processInstanceId(instance).singleResult();
  }
}
