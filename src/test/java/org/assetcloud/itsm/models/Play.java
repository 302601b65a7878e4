package org.assetcloud.itsm.models;

import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.web.ChangeCalls;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.web.PlanCalls;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.testing.TestClock;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays a change or a first go-live to wherever its models let it come: every open task is tried by those who may and those who may not,
 * with answers that lead on, and every timer is fired at its own moment.
 */
@Component
@Profile("test")
class Play {

  private static final int MOST_STEPS = 40;
  private static final Set<String> AGREEING = Set.of("userTask_approveChange", "userTask_signPlan");

  /** What is played. */
  enum Story {
    RELEASE,
    EMERGENCY,
    GO_LIVE
  }

  /** How people behave. */
  enum Manner {
    /** As they should. */
    RIGHTLY,
    /** Nobody votes or signs; all else is tried, in any order. */
    NOBODY_AGREES,
    /** In any order, sometimes against it, sometimes by anybody. */
    ANYHOW
  }

  private final ProcessEngine engine;
  private final ChangeCalls changes;
  private final PlanCalls plans;
  private final TestClock time;

  Play(ProcessEngine engine, ChangeCalls changes, PlanCalls plans, TestClock time) {
    this.engine = engine;
    this.changes = changes;
    this.plans = plans;
    this.time = time;
  }

  /**
   * @param look is shown the number of the change or plan after each step
   * @return the number; null where it could not even be started
   */
  String of(Story story, Manner manner, long seed, Looking look) {
    Set<String> before = instances();
    Run run = new Run(story, manner, new Random(seed), before);
    try {
      if (run.begin()) {
        for (int step = 0; step < MOST_STEPS && (run.work() || run.fire()); step++) {
          look.at(run.number);
        }
      }
      return run.number;
    } finally {
      engine.getIdentityService().clearAuthentication();
      List<String> roots = engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
          .map(ProcessInstance::getId).filter(id -> !before.contains(id)).toList();
      roots.forEach(root -> engine.getRuntimeService().deleteProcessInstance(root, "played", true, true, true, true));
    }
  }

  /** Looks at the record after a step. */
  interface Looking {
    void at(String number);
  }

  private Set<String> instances() {
    return engine.getRuntimeService().createProcessInstanceQuery().list().stream().map(ProcessInstance::getId).collect(Collectors.toSet());
  }

  private final class Run {

    private final Story story;
    private final Manner manner;
    private final Random random;
    private final Set<String> before;
    private final Set<String> futile = new HashSet<>();
    private final Set<String> broken = new HashSet<>();
    private Map<String, Object> request;
    private Instant releaseAt;
    private String number;

    private Run(Story story, Manner manner, Random random, Set<String> before) {
      this.story = story;
      this.manner = manner;
      this.random = random;
      this.before = before;
    }

    private boolean begin() {
      time.set(at("2026-03-02T10:00"));
      try {
        if (story == Story.GO_LIVE) {
          releaseAt = time.instant().plus(Duration.ofDays(4));
          number = plans.asked(releaseAt, "LOW");
          return true;
        }
        request = changes.release();
        releaseAt = instant("windowFrom");
        if (story == Story.EMERGENCY) {
          releaseAt = time.instant();
          request.putAll(Map.of("type", "EMERGENCY", "windowFrom", written(releaseAt), "windowTo", written(releaseAt.plus(Duration.ofHours(6)))));
        }
        number = changes.asked(request);
        return true;
      } catch (AssertionError refused) {
        return false;
      }
    }

    /** @return whether somebody took a step */
    private boolean work() {
      List<Task> open = new ArrayList<>(engine.getTaskService().createTaskQuery().list().stream()
          .filter(task -> !before.contains(task.getProcessInstanceId()) && !futile.contains(task.getId()))
          .filter(task -> manner != Manner.NOBODY_AGREES || !AGREEING.contains(task.getTaskDefinitionKey()))
          .sorted(Comparator.comparing(Task::getTaskDefinitionKey).thenComparing(Task::getId)).toList());
      Collections.shuffle(open, random);
      for (Task task : open) {
        if (people(task).stream().anyMatch(person -> done(task, person))) {
          futile.clear();
          return true;
        }
        futile.add(task.getId());
      }
      return false;
    }

    private List<String> people(Task task) {
      List<String> people = new ArrayList<>();
      if (manner == Manner.ANYHOW && random.nextInt(6) == 0) {
        people.add(Role.values()[random.nextInt(Role.values().length)].id());
      }
      if (task.getAssignee() != null) {
        people.add(task.getAssignee());
        return people;
      }
      if (task.getTaskDefinitionKey().equals("userTask_implementChange")) {
        people.add("engineer-2");
      }
      engine.getTaskService().getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull)
          .forEach(group -> people.addAll(List.of(group, group + "-2")));
      if (manner == Manner.NOBODY_AGREES) {
        people.addAll(List.of("engineer", "service-desk"));
      }
      return people.stream().distinct().toList();
    }

    private boolean done(Task task, String person) {
      if (task.getAssignee() == null) {
        as(person, () -> engine.getTaskService().claim(task.getId(), person));
      }
      return as(person, () -> engine.getTaskService().complete(task.getId(), new HashMap<>(answer(task, person))));
    }

    private boolean as(String person, Runnable step) {
      engine.getIdentityService().setAuthentication(person, List.of(person.replace("-2", "")));
      try {
        step.run();
        return true;
      } catch (RuntimeException refused) {
        return false;
      } finally {
        engine.getIdentityService().clearAuthentication();
      }
    }

    /** By what the task's form asks. */
    private Map<String, Object> answer(Task task, String person) {
      return switch (engine.getFormService().getTaskFormData(task.getId()).getCamundaFormRef().getKey()) {
        case "assessChange" -> Map.of("reach", "ONE_UNIT", "reversibility", "FULL", "dataTouched", "NONE");
        case "approveChange" -> Map.of("decision", decision(), "comment", "请补充测试情况后再提交");
        case "reviseChange" -> changes.form(request);
        case "draftPlan" -> plans.form(plans.content(releaseAt));
        case "signPlan" -> Map.of("decision", decision(), "comment", "请补充测试情况后再提交", "password", person);
        case "implementChange" -> Map.of("implementation", "DONE", "comment", "已按步骤完成替换");
        case "answerCriteria" -> Map.of("measured", "三张均完整", "evidence", "打印件已归档",
            "met", "1".equals(engine.getTaskService().getVariable(task.getId(), "criterion")) ? "MET" : "NOT_MET");
        case "verifyChange" -> Map.of("verification", "PASSED", "comment", "已验证打印正常");
        case "backOutChange", "backOutRelease" -> Map.of("backOut", "BACKED_OUT", "comment", "已恢复原模板");
        case "decideOverrun" -> Map.of("overrun", "CONTINUE", "comment", "继续实施到完成");
        default -> Map.of("comment", "已核对原因和改进措施");
      };
    }

    private String decision() {
      return manner == Manner.ANYHOW && random.nextInt(8) == 0 ? random.nextBoolean() ? "RETURN" : "REJECT" : "APPROVE";
    }

    /** The earliest timer, at its own moment; after the last one the time of the release comes. @return whether anything is awaited */
    private boolean fire() {
      Job next = engine.getManagementService().createJobQuery().list().stream()
          .filter(job -> !before.contains(job.getProcessInstanceId()) && job.getProcessInstanceId() != null && !broken.contains(job.getId()))
          .filter(job -> job.getDuedate() != null).min(Comparator.comparing(Job::getDuedate)).orElse(null);
      futile.clear();
      if (next == null) {
        boolean waits = time.instant().isBefore(releaseAt);
        time.set(waits ? releaseAt : time.instant());
        return waits;
      }
      if (next.getDuedate().toInstant().isAfter(time.instant())) {
        time.set(next.getDuedate().toInstant());
      }
      try {
        engine.getManagementService().executeJob(next.getId());
      } catch (RuntimeException refused) {
        broken.add(next.getId());
      }
      return true;
    }

    private Instant instant(String name) {
      return OffsetDateTime.parse((String) request.get(name)).toInstant();
    }
  }

  private static String written(Instant instant) {
    return instant.atZone(Zone.SHANGHAI).toOffsetDateTime().toString();
  }
}
