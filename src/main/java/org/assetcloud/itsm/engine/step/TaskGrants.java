package org.assetcloud.itsm.engine.step;

import org.assetcloud.itsm.engine.access.NoRightsByOwnership;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityCache;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
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

  /** A task of this very step has no grants but those of this step: the tables need not be asked. */
  @Override
  protected AuthorizationEntity getGrantAuthorizationByGroupId(String group, Resource resource, String id) {
    DbEntityCache step = Context.getCommandContext().getDbEntityManager().getDbEntityCache();
    CachedDbEntity task = resource == Resources.TASK ? step.getCachedEntity(TaskEntity.class, id) : null;
    if (task == null || task.getEntityState() != DbEntityState.TRANSIENT) {
      return super.getGrantAuthorizationByGroupId(group, resource, id);
    }
    return step.getEntitiesByType(AuthorizationEntity.class).stream()
        .filter(grant -> group.equals(grant.getGroupId()) && id.equals(grant.getResourceId()) && grant.getResourceType() == resource.resourceType())
        .findFirst().orElse(null);
  }
}
