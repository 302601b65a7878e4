package org.assetcloud.itsm.engine.step;

import org.assetcloud.itsm.engine.access.NoRightsByOwnership;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * A task is seen and worked on by its candidate group and nobody else. The assignee is a member of it and needs no grant; so a former
 * assignee keeps none (design section 8, item 19).
 */
class TaskGrants extends NoRightsByOwnership {

  @Override
  public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
    return null;
  }
}
