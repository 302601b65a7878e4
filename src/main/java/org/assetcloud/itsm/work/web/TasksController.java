package org.assetcloud.itsm.work.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.work.HandBackTask;
import org.assetcloud.itsm.work.ReadTask;
import org.assetcloud.itsm.work.TakeOverTask;
import org.assetcloud.itsm.work.WorkAction;
import org.assetcloud.itsm.work.WorkItem;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done about an open task beside completing it; each step is one transaction. */
@Tag(name = "待办")
@RestController
@RequestMapping("/api/tasks/{id}")
class TasksController {

  private final UserStep userStep;
  private final ReadTask read;
  private final HandBackTask handBack;
  private final TakeOverTask takeOver;

  TasksController(UserStep userStep, ReadTask read, HandBackTask handBack, TakeOverTask takeOver) {
    this.userStep = userStep;
    this.read = read;
    this.handBack = handBack;
    this.takeOver = takeOver;
  }

  record Reason(String reason) {}

  record TaskAnswer(String id, String number, String step, String name, String holder, List<String> roles, OffsetDateTime due,
      List<WorkAction> actions) {

    static TaskAnswer of(WorkItem task, List<WorkAction> actions) {
      return new TaskAnswer(task.id(), task.number(), task.step(), task.name(), task.holder(), task.roles().stream().map(Role::id).toList(),
          Zone.answer(task.dueAt()), actions);
    }
  }

  @Operation(summary = "一项待办在谁手中，现在可以怎样处理")
  @GetMapping
  @Transactional(readOnly = true)
  public TaskAnswer get(@Parameter(description = "任务编号") @PathVariable String id) {
    WorkItem task = read.of(id);
    return TaskAnswer.of(task, read.actions(task));
  }

  @Operation(summary = "退回：办理人把认领的任务退给可以认领的人")
  @PostMapping("/hand-back")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void handBack(@Parameter(description = "任务编号") @PathVariable String id, @RequestBody Reason why) {
    userStep.take(() -> handBack.handBack(id, why.reason()));
  }

  @Operation(summary = "接办：上级接办已经逾期的任务")
  @PostMapping("/take-over")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeOver(@Parameter(description = "任务编号") @PathVariable String id, @RequestBody Reason why) {
    userStep.take(() -> takeOver.takeOver(id, why.reason()));
  }
}
