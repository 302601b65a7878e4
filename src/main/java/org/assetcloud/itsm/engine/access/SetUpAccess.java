package org.assetcloud.itsm.engine.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;

/**
 * Brings the roles' groups and the {@link Policy} into the engine when it has been built: what is missing is made, what the policy no
 * longer says is taken away. One node does it at a time. Nothing that a group or a user is called makes an administrator (R7.2).
 */
@Component
class SetUpAccess extends AbstractProcessEnginePlugin {

  private static final String GROUP_TYPE = "WORKFLOW";

  /** What a grant is about; a group has at most one for it. */
  private record About(String group, int resource, String id) {}

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setIdentityService(new AccountsAreMadeElsewhere());
  }

  @Override
  public void postInit(ProcessEngineConfigurationImpl configuration) {
    configuration.getAdminGroups().clear();
    configuration.getAdminUsers().clear();
  }

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    configuration.getCommandExecutorTxRequired().execute(command -> {
      command.getPropertyManager().acquireExclusiveLockForStartup();
      makeGroups(engine.getIdentityService());
      applyPolicy(engine.getAuthorizationService());
      return null;
    });
  }

  private static void makeGroups(IdentityService identity) {
    Set<String> known = identity.createGroupQuery().list().stream().map(Group::getId).collect(Collectors.toSet());
    Stream.of(Role.values()).filter(role -> !known.contains(role.id())).forEach(role -> {
      Group group = identity.newGroup(role.id());
      group.setName(role.label());
      group.setType(GROUP_TYPE);
      identity.saveGroup(group);
    });
  }

  private static void applyPolicy(AuthorizationService authorizations) {
    Map<About, Set<Permission>> wanted = Policy.GRANTS.stream().collect(Collectors.toMap(
        grant -> new About(grant.role().id(), grant.resource().resourceType(), grant.id()), Grant::permissions, SetUpAccess::both));
    Map<About, Authorization> present = present(authorizations);
    present.forEach((about, authorization) -> {
      if (!wanted.containsKey(about)) {
        authorizations.deleteAuthorization(authorization.getId());
      }
    });
    wanted.forEach((about, permissions) -> {
      Authorization authorization = present.get(about);
      if (authorization == null || !same(authorization, permissions)) {
        save(authorizations, authorization == null ? make(authorizations, about) : authorization, permissions);
      }
    });
  }

  private static Map<About, Authorization> present(AuthorizationService authorizations) {
    String[] groups = Stream.of(Role.values()).map(Role::id).toArray(String[]::new);
    List<Authorization> granted = authorizations.createAuthorizationQuery().groupIdIn(groups).list();
    return granted.stream().filter(authorization -> !isGrantedElsewhere(authorization)).collect(Collectors.toMap(
        authorization -> new About(authorization.getGroupId(), authorization.getResourceType(), authorization.getResourceId()),
        Function.identity()));
  }

  /** By the engine itself: tasks to their candidates, a group to its members. With the filters: each to those who read it. */
  private static boolean isGrantedElsewhere(Authorization authorization) {
    int resource = authorization.getResourceType();
    return resource == Resources.TASK.resourceType() && !authorization.getResourceId().equals(Grant.ANY)
        || resource == Resources.GROUP.resourceType() && authorization.getGroupId().equals(authorization.getResourceId())
        || resource == Resources.FILTER.resourceType() && !authorization.getResourceId().equals(Grant.ANY);
  }

  private static Authorization make(AuthorizationService authorizations, About about) {
    Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    authorization.setGroupId(about.group());
    authorization.setResourceType(about.resource());
    authorization.setResourceId(about.id());
    return authorization;
  }

  private static void save(AuthorizationService authorizations, Authorization authorization, Set<Permission> permissions) {
    authorization.setPermissions(permissions.toArray(Permission[]::new));
    authorizations.saveAuthorization(authorization);
  }

  private static boolean same(Authorization authorization, Set<Permission> permissions) {
    return ((AuthorizationEntity) authorization).getPermissions()
        == permissions.stream().mapToInt(Permission::getValue).reduce(0, (one, other) -> one | other);
  }

  private static Set<Permission> both(Set<Permission> one, Set<Permission> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
