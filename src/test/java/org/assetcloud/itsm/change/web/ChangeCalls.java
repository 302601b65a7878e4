package org.assetcloud.itsm.change.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.module.Modules;
import org.assetcloud.itsm.shared.text.NameForm;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.TestClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Works on changes as programs do: over HTTP, as named people; timers are fired by name at their own moment. */
@Component
@Profile("test")
public class ChangeCalls {

  private final Caller caller;
  private final TestClock time;
  private final Modules modules;
  private final RuntimeService runtime;
  private final ManagementService management;

  ChangeCalls(Caller caller, TestClock time, Modules modules, RuntimeService runtime, ManagementService management) {
    this.runtime = runtime;
    this.caller = caller;
    this.time = time;
    this.modules = modules;
    this.management = management;
  }

  /** A request for a configuration with every required field, whose window begins in four days at 20:00 and lasts two hours. */
  public Map<String, Object> request() {
    Instant begin = time.instant().atZone(Zone.SHANGHAI).toLocalDate().plusDays(4).atTime(20, 0).atZone(Zone.SHANGHAI).toInstant();
    return new HashMap<>(Map.ofEntries(Map.entry("title", "调整凭单格式"), Map.entry("reason", "预算单位反映凭单缺少联系人"),
        Map.entry("kind", "CONFIGURATION"), Map.entry("oldValue", "无联系人"), Map.entry("newValue", "有联系人"),
        Map.entry("type", "NORMAL"), Map.entry("modules", registered(List.of(own("凭单")))),
        Map.entry("implementer", "engineer-2"), Map.entry("verifier", "service-desk"), Map.entry("windowFrom", written(begin)),
        Map.entry("windowTo", written(begin.plus(Duration.ofHours(2)))), Map.entry("steps", "替换模板"),
        Map.entry("testEvidence", "测试环境打印正常"), Map.entry("backOutSteps", "恢复原模板")));
  }

  /** The same for a release, which needs an emergency plan as well. */
  public Map<String, Object> release() {
    Map<String, Object> release = request();
    release.put("kind", "PATCH");
    return release;
  }

  /** A name that no other test has, of Chinese and digits, as pages show it. */
  public static String own(String name) {
    return name + " " + Long.toUnsignedString(UUID.randomUUID().getMostSignificantBits());
  }

  /** Modules of a test's own, so that it does not meet the windows of others; they are in the register first. */
  public List<String> registered(List<String> names) {
    List<String> register = new ArrayList<>(modules.all());
    names.stream().filter(name -> register.stream().noneMatch(known -> NameForm.same(known, name))).toList().forEach(register::add);
    modules.replace(register, "process-owner", time.instant());
    return names;
  }

  public Answer ask(String person, Object request) {
    return caller.as(person).post("/api/changes", request, "Idempotency-Key", UUID.randomUUID().toString());
  }

  /** Asked for by the engineer; says its number. */
  public String asked(Object request) {
    Answer answer = ask("engineer", request);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.body().get("number").asText();
  }

  /** As a form submits it: lists are texts. */
  public Map<String, Object> form(Map<String, Object> request, Object... others) {
    Map<String, Object> form = new HashMap<>();
    request.forEach((name, value) -> form.put(name, value instanceof List<?> names
        ? names.stream().map(String::valueOf).collect(Collectors.joining("\n")) : value));
    for (int i = 0; i < others.length; i += 2) {
      form.put((String) others[i], others[i + 1]);
    }
    return form;
  }

  /** Enters a freeze by wall times; says its id. */
  public long frozen(String from, String to, Object modules) {
    Answer answer = caller.as("bureau-operator").post("/api/freezes",
        Map.of("from", from + ":00+08:00", "to", to + ":00+08:00", "modules", modules, "reason", "年终决算"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer.body().get("id").asLong();
  }

  /** Proposes a template and has it approved; says its id. */
  public long template(String title) {
    Answer answer = caller.as("project-manager").post("/api/change-templates", Map.of("title", title, "kind", "OPTIMISATION", "modules",
        registered(List.of(own("清理"))), "steps", "执行清理脚本", "testEvidence", "每周执行", "backOutSteps", "从备份恢复"));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    long id = answer.body().get("id").asLong();
    assertThat(caller.as("bureau-operator").post("/api/change-templates/%d/approve".formatted(id), Map.of()).status()).isEqualTo(204);
    return id;
  }

  public JsonNode change(String number) {
    return caller.as("auditor").get("/api/changes/" + number).body();
  }

  public String status(String number) {
    return change(number).path("status").asText();
  }

  /** The open tasks of this definition that are for the person, by their ids. */
  public List<String> tasks(String person, String number, String definition) {
    List<String> found = new ArrayList<>();
    caller.as(person).get(("/engine-rest/task?processInstanceBusinessKey=%s&taskDefinitionKey=userTask_%s&candidateUser=%s"
        + "&includeAssignedTasks=true").formatted(number, definition, person)).body()
        .forEach(task -> found.add(task.get("id").asText()));
    return found;
  }

  /** What stands open about the change, as the auditor sees it. */
  public List<String> open(String number) {
    List<String> found = new ArrayList<>();
    caller.as("auditor").get("/engine-rest/task?processInstanceBusinessKey=" + number).body()
        .forEach(task -> found.add(task.get("taskDefinitionKey").asText().replace("userTask_", "")));
    return found.stream().sorted().toList();
  }

  public Answer claim(String person, String task) {
    return caller.as(person).post("/engine-rest/task/%s/claim".formatted(task), Map.of("userId", person));
  }

  public Answer submit(String person, String task, Map<String, Object> answers) {
    return caller.as(person).post("/engine-rest/task/%s/submit-form".formatted(task), Map.of("variables", answers.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, answer -> Map.of("value", answer.getValue())))));
  }

  /** Claims and submits; both have to succeed. */
  public void done(String person, String number, String definition, Map<String, Object> answers) {
    done(person, number, definition, answers, false);
  }

  /** As {@link #done(String, String, String, Map)}, by somebody who has claimed it before. */
  public void done(String person, String number, String definition, Map<String, Object> answers, boolean claimed) {
    List<String> tasks = tasks(person, number, definition);
    assertThat(tasks).as("%s of %s for %s, open: %s", definition, number, person, open(number)).isNotEmpty();
    if (!claimed) {
      Answer claim = claim(person, tasks.get(0));
      assertThat(claim.status()).as(claim.text()).isEqualTo(204);
    }
    Answer answer = submit(person, tasks.get(0), answers);
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
  }

  public void assessed(String number, String reach, String reversibility, String data) {
    done("team-lead", number, "assessChange", Map.of("reach", reach, "reversibility", reversibility, "dataTouched", data));
  }

  public void voted(String person, String number, String decision) {
    done(person, number, "approveChange", "APPROVE".equals(decision) ? Map.of("decision", decision)
        : Map.of("decision", decision, "comment", "请补充测试情况"));
  }

  /** Asked for, found to be of low risk, and approved by those of the table. */
  public String approved(Object request) {
    String number = asked(request);
    assessed(number, "ONE_UNIT", "FULL", "NONE");
    voted("team-lead", number, "APPROVE");
    voted("bureau-operator", number, "APPROVE");
    assertThat(status(number)).isEqualTo("APPROVED");
    return number;
  }

  /** Moves the clock to the timer's due date and fires it; says when that was. */
  public Instant fire(String number, String timer) {
    Job job = job(number, timer);
    Instant due = job.getDuedate().toInstant();
    if (due.isAfter(time.instant())) {
      time.set(due);
    }
    management.executeJob(job.getId());
    return due;
  }

  public Instant due(String number, String timer) {
    return job(number, timer).getDuedate().toInstant();
  }

  /** The timers that are still set, the earliest first. */
  public List<String> timers(String number) {
    return jobs(number).stream().map(this::activity).toList();
  }

  private Job job(String number, String timer) {
    List<Job> jobs = jobs(number).stream().filter(job -> timer.equals(activity(job))).toList();
    assertThat(jobs).as("timer %s of %s, open: %s", timer, number, open(number)).isNotEmpty();
    return jobs.get(0);
  }

  /** The timers of the change and what it called, the earliest first. */
  List<Job> jobs(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
        .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
        .sorted(Comparator.comparing(Job::getDuedate)).toList();
  }

  private String activity(Job job) {
    return management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId();
  }

  static String written(Instant instant) {
    return instant.atZone(Zone.SHANGHAI).toOffsetDateTime().toString();
  }
}
