package org.assetcloud.itsm.work.process;

import java.time.Instant;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.engine.step.HandledByOthers;
import org.assetcloud.itsm.engine.step.OfferedTasks;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.work.OpenWork;
import org.assetcloud.itsm.work.WorkItem;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The engine's user tasks. Who may do what about them our own use cases have decided. */
@Component
class CamundaOpenWork implements OpenWork {

  private final ProcessEngine engine;
  private final OfferedTasks offered;
  private final Unrestricted unrestricted;

  CamundaOpenWork(@Lazy ProcessEngine engine, OfferedTasks offered, Unrestricted unrestricted) {
    this.engine = engine;
    this.offered = offered;
    this.unrestricted = unrestricted;
  }

  @Override
  public WorkItem get(String id) {
    return unrestricted.call(() -> find(id).orElseThrow(() -> gone(id)));
  }

  @Override
  public Optional<WorkItem> find(String id) {
    return unrestricted.call(() -> Optional.ofNullable(tasks().createTaskQuery().taskId(id).singleResult()).map(this::item));
  }

  @Override
  public List<WorkItem> unclaimed(Set<String> steps) {
    return steps.isEmpty() ? List.of() : unrestricted.call(() -> tasks().createTaskQuery().active().taskUnassigned()
        .taskDefinitionKeyIn(steps.toArray(String[]::new)).list().stream().map(this::item).toList());
  }

  @Override
  public List<WorkItem> about(String number) {
    return unrestricted.call(() -> tasks().createTaskQuery().processInstanceBusinessKey(number).list().stream().map(this::item).toList());
  }

  @Override
  public void offer(WorkItem task, Role role, String holder) {
    unrestricted.run(() -> {
      offered.moveTo(task.id(), role);
      if (holder != null) {
        tasks().setAssignee(task.id(), holder);
      }
    });
  }

  @Override
  public void give(WorkItem task, Role role, String person) {
    unrestricted.run(() -> {
      if (!task.roles().contains(role)) {
        tasks().addCandidateGroup(task.id(), role.id());
      }
      tasks().setAssignee(task.id(), person);
    });
  }

  @Override
  public void release(WorkItem task) {
    unrestricted.run(() -> tasks().setAssignee(task.id(), null));
  }

  private RuntimeException gone(String id) {
    boolean known = engine.getHistoryService().createHistoricTaskInstanceQuery().taskId(id).count() > 0;
    return known ? new HandledByOthers() : new NotFound("task-unknown", "没有这个任务，请刷新待办列表。");
  }

  /** A task of no process is nobody's here. */
  private WorkItem item(Task task) {
    if (task.getProcessDefinitionId() == null) {
      throw gone(task.getId());
    }
    ProcessInstance instance = engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId())
        .singleResult();
    ProcessDefinition model = engine.getRepositoryService().getProcessDefinition(task.getProcessDefinitionId());
    return new WorkItem(task.getId(), model.getKey(), task.getTaskDefinitionKey(), task.getName(), instance.getBusinessKey(),
        task.getAssignee(), roles(task), instant(task.getFollowUpDate()), instant(task.getDueDate()));
  }

  private static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }

  private Set<Role> roles(Task task) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    tasks().getIdentityLinksForTask(task.getId()).stream().filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
        .map(IdentityLink::getGroupId).filter(group -> group != null && Role.exists(group)).map(Role::of).forEach(roles::add);
    return roles;
  }

  private TaskService tasks() {
    return engine.getTaskService();
  }
}
