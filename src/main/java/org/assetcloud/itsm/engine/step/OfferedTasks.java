package org.assetcloud.itsm.engine.step;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.BinaryOperator;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gives an open task to another role. */
@Component
public class OfferedTasks {

  private final ProcessEngine engine;

  OfferedTasks(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  /** Whoever had it has it no more, nor sees it, unless of this role as well. */
  public void moveTo(String task, Role role) {
    TaskService tasks = engine.getTaskService();
    tasks.setAssignee(task, null);
    List<String> groups = tasks.getIdentityLinksForTask(task).stream().filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
        .map(IdentityLink::getGroupId).toList();
    groups.stream().filter(group -> !group.equals(role.id())).forEach(group -> withdraw(task, group));
    if (!groups.contains(role.id())) {
      tasks.addCandidateGroup(task, role.id());
    }
  }

  /** Whoever of its groups or of this role comes first has it; nobody has claimed it any more. */
  public void alsoTo(String task, Role role) {
    TaskService tasks = engine.getTaskService();
    tasks.setAssignee(task, null);
    if (tasks.getIdentityLinksForTask(task).stream().noneMatch(link -> role.id().equals(link.getGroupId()))) {
      tasks.addCandidateGroup(task, role.id());
    }
  }

  /** @param near when it is near, from when it was made and is due */
  public void dueBy(String task, Date due, BinaryOperator<Instant> near) {
    TaskService tasks = engine.getTaskService();
    Task open = tasks.createTaskQuery().taskId(task).singleResult();
    tasks.setDueDate(task, due);
    tasks.setFollowUpDate(task, Date.from(near.apply(open.getCreateTime().toInstant(), due.toInstant())));
  }

  /** The engine itself leaves a group's grant when the group loses the task. */
  private void withdraw(String task, String group) {
    engine.getTaskService().deleteCandidateGroup(task, group);
    AuthorizationService grants = engine.getAuthorizationService();
    grants.createAuthorizationQuery().resourceType(Resources.TASK).resourceId(task).groupIdIn(group).list()
        .forEach(grant -> grants.deleteAuthorization(grant.getId()));
  }
}
