package org.assetcloud.itsm.work.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.web.PlanCalls;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.EmptyLists;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What happens where nobody does what is due (R5.7, R7.4): for each user task of every model who is told what when its due date passes, and
 * who may take it over. The table {@code work/every-task-falls-due.txt} is what the customer may read.
 */
@WiredTest
class EveryTaskFallsDueTest {

  private static final Path TABLE = Path.of("src/test/resources/work/every-task-falls-due.txt");
  private static final String WINDOW_OPENS = "timerEvent_windowOpens";
  private static final String WINDOW_OVER = "boundaryEvent_windowOver";
  private static final Pattern NUMBERS = Pattern.compile("(GD|BG|YA|QX|CX)-\\d{8}-\\d+|[a-z]+-\\d{9,}");

  private final Map<String, Supplier<String>> reached = new TreeMap<>();

  @Autowired
  Caller caller;

  @Autowired
  ChangeCalls changes;

  @Autowired
  PlanCalls plans;

  @Autowired
  TicketCalls tickets;

  @Autowired
  EmptyLists lists;

  @Autowired
  TestClock time;

  @Autowired
  TaskService tasks;

  @Autowired
  RuntimeService runtime;

  @Autowired
  ManagementService management;

  @Autowired
  JdbcTemplate database;

  @BeforeEach
  void theWaysToEachTask() {
    lists.make();
    reached.put("assessChange", () -> changes.asked(changes.request()));
    reached.put("approveChange", this::assessed);
    reached.put("reviseChange", () -> {
      String number = assessed();
      changes.voted("team-lead", number, "RETURN");
      return number;
    });
    reached.put("implementChange", this::begun);
    reached.put("decideOverrun", () -> {
      String number = begun();
      changes.fire(number, WINDOW_OVER);
      return number;
    });
    reached.put("verifyChange", this::implemented);
    reached.put("backOutChange", () -> {
      String number = implemented();
      changes.done("service-desk", number, "verifyChange", Map.of("verification", "FAILED", "comment", "打印错位"), true);
      return number;
    });
    reached.put("reviewChange", () -> {
      String number = implemented();
      changes.done("service-desk", number, "verifyChange", Map.of("verification", "FAILED", "comment", "打印错位"), true);
      changes.done("engineer-2", number, "backOutChange", Map.of("backOut", "BACKED_OUT", "comment", "已恢复"), true);
      return number;
    });
    reached.put("draftPlan", () -> plans.asked(at("2026-03-06T20:00"), "LOW"));
    reached.put("signPlan", this::drafted);
    reached.put("reportRelease", this::signed);
    reached.put("answerCriteria", this::released);
    reached.put("backOutRelease", () -> {
      String number = released();
      plans.answered(number, "打印错误率高", "MET");
      return number;
    });
    reached.put("respondTicket", tickets::raised);
    reached.put("resolveTicket", this::responded);
    reached.put("confirmSolution", () -> {
      String number = responded();
      tickets.done("engineer", number, "userTask_resolveTicket", Map.of("resolutionOutcome", "SOLVED", "comment", "重置密码"));
      return number;
    });
    reached.put("handleEscalation", () -> {
      String number = tickets.raised();
      until(() -> own(number), time.instant().plusSeconds(31 * 60));
      return number;
    });
    reached.put("confirmRole", () -> {
      Answer asked = caller.as("security-officer").post("/api/accounts/engineer/roles", Map.of("role", "specialist", "reason", "接替二线"));
      assertThat(asked.status()).as(asked.text()).isEqualTo(201);
      return asked.body().path("number").asText();
    });
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void someoneIsToldAndTheWorkIsLeftToNobody() throws IOException {
    assertThat(reached.keySet()).as("every user task of every model").isEqualTo(userTasks());
    String table = reached.keySet().stream().map(this::fallsDue).collect(Collectors.joining("\n"));
    assertThat(table).isEqualToNormalizingNewlines(Files.readString(TABLE));
  }

  private String fallsDue(String step) {
    time.set(at("2026-03-02T10:00"));
    management.executeJob(watch().getId());
    String number = reached.get(step).get();
    Task task = tasks.createTaskQuery().processInstanceBusinessKey(number).taskDefinitionKey("userTask_" + step).list().get(0);
    Instant due = task.getDueDate().toInstant();
    Set<Long> before = new HashSet<>(database.queryForList("select id from notification where number = ?", Long.class, number));

    until(() -> Stream.concat(own(number).stream(), Stream.of(watch())).toList(), due.plusSeconds(60));

    StringBuilder said = new StringBuilder(step).append("\n");
    told(number, before).forEach((text, people) -> said.append("  ").append(String.join(" ", people)).append(": ").append(text).append("\n"));
    assertThat(said).as(step).contains(": ");
    Set<String> takers = takers(task.getId());
    return said.append(takers.isEmpty() ? "  nobody takes over: " + NUMBERS.matcher(refused(task.getId())).replaceAll("…")
        : "  takes over: " + String.join(" ", takers)).append("\n").toString();
  }

  /** Who was told what since, texts without numbers that differ each time. */
  private Map<String, Set<String>> told(String number, Set<Long> before) {
    Map<String, Set<String>> told = new TreeMap<>();
    database.query("select id, recipient, text from notification where number = ?", row -> {
      if (!before.contains(row.getLong(1))) {
        told.computeIfAbsent(NUMBERS.matcher(row.getString(3)).replaceAll("…"), text -> new TreeSet<>()).add(row.getString(2));
      }
    }, number);
    return told;
  }

  private Set<String> takers(String task) {
    return Stream.of(Role.values()).map(Role::id).filter(person -> {
      Answer answer = caller.as(person).get("/api/tasks/" + task);
      return answer.status() == 200 && Stream.of(answer.body().path("actions")).flatMap(EveryTaskFallsDueTest::each)
          .anyMatch("TAKE_OVER"::equals);
    }).collect(Collectors.toCollection(TreeSet::new));
  }

  private String refused(String task) {
    Answer refused = caller.as("project-manager").post("/api/tasks/%s/take-over".formatted(task), Map.of("reason", "逾期"));
    assertThat(refused.status()).isBetween(403, 409);
    return refused.body().path("detail").asText();
  }

  private static Stream<String> each(JsonNode texts) {
    return Stream.iterate(0, index -> index < texts.size(), index -> index + 1).map(index -> texts.get(index).asText());
  }

  private static Set<String> userTasks() throws IOException {
    try (Stream<Path> models = Files.walk(Path.of("bpmn"))) {
      return models.filter(path -> path.toString().endsWith(".bpmn"))
          .flatMap(path -> Bpmn.readModelFromFile(path.toFile()).getModelElementsByType(UserTask.class).stream())
          .map(task -> task.getId().substring("userTask_".length())).collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Lets these timers act whenever they have something to do up to this moment. */
  private void until(Supplier<List<Job>> timers, Instant moment) {
    for (int fired = 0; fired < 500; fired++) {
      Job next = timers.get().stream().filter(job -> !job.getDuedate().toInstant().isAfter(moment))
          .min(Comparator.comparing(Job::getDuedate)).orElse(null);
      if (next == null) {
        time.set(moment);
        return;
      }
      if (next.getDuedate().toInstant().isAfter(time.instant())) {
        time.set(next.getDuedate().toInstant());
      }
      management.executeJob(next.getId());
    }
    throw new AssertionError("these timers have no end");
  }

  /** The timers of the record itself. */
  private List<Job> own(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
        .flatMap(instance -> management.createJobQuery().timers().processInstanceId(instance.getId()).list().stream()).toList();
  }

  private Job watch() {
    return management.createJobQuery().timers().list().stream()
        .filter(job -> "OVERDUE".equals(((JobEntity) job).getJobHandlerConfigurationRaw())).findFirst().orElseThrow();
  }

  private String assessed() {
    String number = changes.asked(changes.request());
    changes.assessed(number, "ONE_UNIT", "FULL", "NONE");
    return number;
  }

  private String begun() {
    String number = changes.approved(changes.request());
    changes.fire(number, WINDOW_OPENS);
    changes.claim("engineer-2", changes.tasks("engineer-2", number, "implementChange").get(0));
    return number;
  }

  private String implemented() {
    String number = begun();
    changes.done("engineer-2", number, "implementChange", Map.of("implementation", "DONE"), true);
    return number;
  }

  private String drafted() {
    String number = plans.asked(at("2026-03-06T20:00"), "LOW");
    plans.drafted(number, plans.content(at("2026-03-06T20:00")));
    return number;
  }

  private String signed() {
    String number = drafted();
    List.of("team-lead", "security-officer", "bureau-operator").forEach(person -> plans.signed(person, number));
    return number;
  }

  private String released() {
    String number = signed();
    time.set(at("2026-03-06T20:10"));
    changes.done("engineer", number, "reportRelease", Map.of(), true);
    return number;
  }

  private String responded() {
    String number = tickets.raised();
    tickets.done("engineer", number, "userTask_respondTicket", Map.of("contacted", true, "comment", "已联系"));
    return number;
  }
}
