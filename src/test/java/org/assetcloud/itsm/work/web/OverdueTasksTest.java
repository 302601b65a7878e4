package org.assetcloud.itsm.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A due date that passes takes nothing away: people are told once, then those above, and a lead may take over (R5.7, R7.4). */
@WiredTest
class OverdueTasksTest {

  @Autowired
  ChangeCalls calls;

  @Autowired
  TicketCalls tickets;

  @Autowired
  Caller caller;

  @Autowired
  ManagementService management;

  @Autowired
  EmptyLists lists;

  @Autowired
  TestClock time;

  @BeforeEach
  void aMondayMorningWithoutOtherTasks() {
    lists.make();
    time.set(at("2026-03-02T10:00"));
    watch();
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void anAssessmentNobodyMakesIsToldAtItsDueDateAndClimbsWithEachWorkingDay() {
    String number = calls.asked(calls.request());
    Instant due = due(number, "assessChange");
    assertThat(told("team-lead", number)).isEmpty();

    until(due);
    assertThat(told("team-lead", number)).singleElement().asString().contains("“评估变更”已逾期", "没有人认领");
    assertThat(told("project-manager", number)).hasSize(1);
    assertThat(told("contractor-director", number)).isEmpty();

    until(at("2026-03-04T10:00"));
    assertThat(told("contractor-director", number)).singleElement().asString().contains("请督促或接办");
    until(at("2026-03-09T10:00"));
    assertThat(told("team-lead", number)).hasSize(1);
    assertThat(told("project-manager", number)).hasSize(1);
    assertThat(told("contractor-director", number)).hasSize(1);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
  }

  @Test
  void whoMayDoItIsRemindedOnceInTheLastQuarterOfItsTimeAndNobodyElse() {
    String number = calls.asked(calls.request());
    Instant due = due(number, "assessChange");
    Instant near = due.minus(Duration.between(time.instant(), due).dividedBy(4));

    until(near.minusSeconds(2));
    assertThat(texts("team-lead", number)).noneMatch(text -> text.contains("快到期"));
    until(near.plusSeconds(1));
    assertThat(texts("team-lead-2", number)).filteredOn(text -> text.contains("快到期")).singleElement().asString()
        .contains("“评估变更”快到期", "没有人认领", "请在期限前办理");
    assertThat(texts("project-manager", number)).noneMatch(text -> text.contains("快到期"));

    String task = calls.tasks("team-lead", number, "assessChange").get(0);
    calls.claim("team-lead", task);
    until(due);
    assertThat(texts("team-lead", number)).filteredOn(text -> text.contains("快到期")).hasSize(1);
    assertThat(told("team-lead", number)).hasSize(1);
    calls.assessed(number, "ONE_UNIT", "FULL", "NONE");
  }

  @Test
  void afterAnOutageOnlyTheHighestLevelIsTold() {
    String number = calls.asked(calls.request());

    time.set(at("2026-03-06T15:00"));
    watch();

    assertThat(told("contractor-director", number)).hasSize(1);
    assertThat(told("team-lead", number)).isEmpty();
    assertThat(texts("team-lead", number)).noneMatch(text -> text.contains("快到期"));
    watch();
    assertThat(told("contractor-director", number)).hasSize(1);
  }

  @Test
  void theHolderIsToldAndKeepsTheTask() {
    String number = calls.asked(calls.request());
    String task = calls.tasks("team-lead-2", number, "assessChange").get(0);
    calls.claim("team-lead-2", task);

    until(due(number, "assessChange"));

    assertThat(told("team-lead-2", number)).singleElement().asString().contains("由team-lead-2运维组长办理");
    assertThat(told("team-lead", number)).isEmpty();
    assertThat(calls.submit("team-lead-2", task, Map.of("reach", "ONE_UNIT", "reversibility", "FULL", "dataTouched", "NONE")).status())
        .isEqualTo(204);
  }

  @Test
  void whatIsDueBeforeTheWatchLooksAgainIsAnnouncedToIt() {
    String number = calls.approved(calls.request());
    calls.fire(number, "timerEvent_windowOpens");
    watch();
    calls.claim("engineer-2", calls.tasks("engineer-2", number, "implementChange").get(0));
    Instant over = calls.fire(number, "boundaryEvent_windowOver");
    Instant due = due(number, "decideOverrun");
    assertThat(due).isAfter(over).isBefore(over.plusSeconds(7200));

    assertThat(job().getDuedate().toInstant()).isBeforeOrEqualTo(due);
    until(due);
    assertThat(told("contractor-director", number)).anyMatch(text -> text.contains("“处理超窗”已逾期"));
  }

  @Test
  void workOnTicketsAndVotesAreToldByTheirOwnLadders() {
    String ticket = tickets.raised();
    String change = calls.asked(calls.request());
    calls.assessed(change, "ONE_UNIT", "FULL", "NONE");

    until(at("2026-03-05T10:00"));

    for (String person : List.of("engineer", "team-lead", "project-manager", "bureau-operator", "bureau-leader")) {
      assertThat(told(person, ticket)).isEmpty();
      assertThat(told(person, change)).isEmpty();
    }
  }

  @Test
  void aLeadTakesOverWhatIsOverdueAndItsHolderIsTold() {
    String number = calls.asked(calls.request());
    String task = calls.tasks("team-lead", number, "assessChange").get(0);
    calls.claim("team-lead", task);
    assertThat(takeOver("project-manager", task, "组长请假").status()).isEqualTo(409);
    time.set(due(number, "assessChange").plusSeconds(1));
    assertThat(actions("project-manager", task)).containsExactly("TAKE_OVER");

    assertThat(takeOver("project-manager", task, "组长请假").status()).isEqualTo(204);

    assertThat(calls.submit("team-lead", task, Map.of("reach", "ONE_UNIT", "reversibility", "FULL", "dataTouched", "NONE")).status())
        .isEqualTo(403);
    assertThat(calls.submit("project-manager", task, Map.of("reach", "ONE_UNIT", "reversibility", "FULL", "dataTouched", "NONE")).status())
        .isEqualTo(204);
    assertThat(calls.change(number).get("history").findValuesAsText("text"))
        .anyMatch(text -> text.startsWith("“评估变更”逾期，由 project-manager 接办（原由 team-lead 办理）：组长请假"));
    assertThat(texts("team-lead", number)).anyMatch(text -> text.contains("接办"));
  }

  @ParameterizedTest
  @CsvSource({"engineer,not-the-lead", "team-lead,not-the-lead", "bureau-leader,not-the-lead", "system-admin,not-the-lead"})
  void nobodyElseTakesOver(String person, String type) {
    String number = calls.asked(calls.request());
    String task = calls.tasks("team-lead", number, "assessChange").get(0);
    time.set(due(number, "assessChange").plusSeconds(1));

    Answer refused = takeOver(person, task, "逾期");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body().get("type").asText()).isEqualTo("urn:itsm:problem:" + type);
  }

  @Test
  void whoHasAPartInTheChangeDoesNotTakeItsAssessmentOverNorAnybodyAVote() {
    Map<String, Object> request = calls.request();
    request.put("verifier", "project-manager");
    String number = calls.asked(request);
    String task = calls.tasks("team-lead", number, "assessChange").get(0);
    time.set(due(number, "assessChange").plusSeconds(1));
    Answer refused = takeOver("project-manager", task, "逾期");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body().get("detail").asText()).contains("申请人、实施人或验证人");
    assertThat(takeOver("project-manager-2", task, "逾期").status()).isEqualTo(204);

    String other = calls.asked(calls.request());
    calls.assessed(other, "ONE_UNIT", "FULL", "NONE");
    String vote = calls.tasks("team-lead", other, "approveChange").get(0);
    time.set(at("2026-03-20T10:00"));
    assertThat(takeOver("project-manager", vote, "逾期").body().get("detail").asText()).contains("表决");
  }

  @Test
  void aLeadTakesOverATicketsWork() {
    String number = tickets.raised();
    String task = tickets.task("engineer", number, "userTask_respondTicket");
    tickets.claim("engineer", task);
    time.set(at("2026-03-02T11:00"));

    assertThat(takeOver("team-lead", task, "现场走不开").status()).isEqualTo(204);

    assertThat(tickets.ticket(number).get("assignee").asText()).isEqualTo("team-lead");
    assertThat(tickets.submit("team-lead", task, Map.of("contacted", true, "comment", "已联系")).status()).isEqualTo(204);
  }

  /** Lets the watch act whenever it has something to do up to this moment. */
  private void until(Instant moment) {
    for (Job job = job(); !job.getDuedate().toInstant().isAfter(moment); job = job()) {
      if (job.getDuedate().toInstant().isAfter(time.instant())) {
        time.set(job.getDuedate().toInstant());
      }
      management.executeJob(job.getId());
    }
    time.set(moment);
  }

  private void watch() {
    management.executeJob(job().getId());
  }

  private Job job() {
    return management.createJobQuery().timers().list().stream()
        .filter(job -> "itsm-watch-tasks".equals(((JobEntity) job).getJobHandlerType()))
        .filter(job -> "OVERDUE".equals(((JobEntity) job).getJobHandlerConfigurationRaw())).reduce((one, other) -> {
          throw new AssertionError("two watches");
        }).orElseThrow();
  }

  private Instant due(String number, String step) {
    JsonNode task = caller.as("auditor").get("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=userTask_%s"
        .formatted(number, step)).body().get(0);
    Answer answer = caller.as("auditor").get("/api/tasks/" + task.get("id").asText());
    return OffsetDateTime.parse(answer.body().get("due").asText()).atZoneSameInstant(Zone.SHANGHAI).toInstant();
  }

  private Answer takeOver(String person, String task, String reason) {
    return caller.as(person).post("/api/tasks/%s/take-over".formatted(task), Map.of("reason", reason));
  }

  private List<String> actions(String person, String task) {
    List<String> actions = new ArrayList<>();
    caller.as(person).get("/api/tasks/" + task).body().get("actions").forEach(action -> actions.add(action.asText()));
    return actions;
  }

  private List<String> told(String person, String number) {
    return texts(person, number).stream().filter(text -> text.contains("已逾期")).toList();
  }

  private List<String> texts(String person, String number) {
    List<String> texts = new ArrayList<>();
    caller.as(person).get("/api/notifications?size=200").body().get("items").forEach(item -> {
      if (number.equals(item.path("number").asText())) {
        texts.add(item.get("text").asText());
      }
    });
    return texts;
  }
}
