package org.assetcloud.itsm.engine.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.records.Processes;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
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

  private final List<Processes> features;

  SetUpAccess(List<Processes> features) {
    this.features = features;
  }

  /** What a grant is about; a group has at most one for it. */
  private record About(String group, int resource, String id) {}

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    configuration.setIdentityService(new AccountsAreMadeElsewhere());
    configuration.setCustomSessionFactories(List.of(new OwnTasksFirst.Factory()));
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

  private void applyPolicy(AuthorizationService authorizations) {
    Map<About, Set<Permission>> wanted = Policy.grants(features.stream()).stream().collect(Collectors.toMap(
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
    return Stream.of(Resources.values()).flatMap(resource -> granted(authorizations, resource)).collect(Collectors.toMap(
        authorization -> new About(authorization.getGroupId(), authorization.getResourceType(), authorization.getResourceId()),
        Function.identity()));
  }

  /** Without what is granted elsewhere, which is never asked for where there is one for each open task and candidate group. */
  private static Stream<Authorization> granted(AuthorizationService authorizations, Resources resource) {
    String[] groups = Stream.of(Role.values()).map(Role::id).toArray(String[]::new);
    AuthorizationQuery ofRoles = authorizations.createAuthorizationQuery().groupIdIn(groups).resourceType(resource);
    return switch (resource) {
      // to a task's candidates by the engine, and with each filter to those who read it
      case TASK, FILTER -> ofRoles.resourceId(Grant.ANY).list().stream();
      // a group to its members by the engine
      case GROUP -> ofRoles.list().stream().filter(authorization -> !authorization.getGroupId().equals(authorization.getResourceId()));
      default -> ofRoles.list().stream();
    };
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
