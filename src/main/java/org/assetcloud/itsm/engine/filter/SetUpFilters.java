package org.assetcloud.itsm.engine.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings {@link TaskLists} into the engine when it has been built: what is missing is made, what differs is set right, what is no longer
 * listed is taken away, with who may read it. Filters that people made are left alone, but for those that hold an expression: it would run
 * whenever they are read (R7.2). One node does it at a time.
 */
@Component
class SetUpFilters extends AbstractProcessEnginePlugin {

  /** The property by which a stored filter is known to be one of ours, and which. */
  private static final String KEY = "packaged";

  /** How the name of a value ends that the engine evaluates, as it is written in a stored query. */
  private static final String EXPRESSION = "Expression\"";

  private static final Logger LOG = LoggerFactory.getLogger(SetUpFilters.class);

  private final TaskLists lists;

  SetUpFilters(TaskLists lists) {
    this.lists = lists;
  }

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    setUp(engine, lists.all());
  }

  void setUp(ProcessEngine engine, List<TaskList> lists) {
    ProcessEngineConfigurationImpl configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    configuration.getCommandExecutorTxRequired().execute(command -> {
      command.getPropertyManager().acquireExclusiveLockForStartup();
      Map<String, Filter> stored = stored(engine.getFilterService());
      lists.forEach(list -> {
        Filter filter = upToDate(engine.getFilterService(), stored.remove(list.key()), wanted(list, engine.getTaskService(), lists));
        grant(engine.getAuthorizationService(), filter.getId(), list.roles());
      });
      stored.values().forEach(filter -> engine.getFilterService().deleteFilter(filter.getId()));
      withExpressions(engine.getFilterService()).forEach(filter -> {
        LOG.warn("Filter {} of {} held an expression and is taken away", filter.getName(), filter.getOwner());
        engine.getFilterService().deleteFilter(filter.getId());
      });
      return null;
    });
  }

  private static Map<String, Filter> stored(FilterService filters) {
    return filters.createTaskFilterQuery().list().stream().filter(filter -> filter.getProperties().get(KEY) instanceof String)
        .collect(Collectors.toMap(filter -> (String) filter.getProperties().get(KEY), Function.identity()));
  }

  private static List<Filter> withExpressions(FilterService filters) {
    return filters.createFilterQuery().list().stream().filter(filter -> !(filter.getProperties().get(KEY) instanceof String))
        .filter(filter -> ((FilterEntity) filter).getQueryInternal().contains(EXPRESSION)).toList();
  }

  private FilterEntity wanted(TaskList list, TaskService tasks, List<TaskList> lists) {
    FilterEntity filter = new FilterEntity("Task");
    filter.setName(list.name());
    filter.setQuery(list.tasks().apply(tasks.createTaskQuery()).orderByDueDate().asc().orderByTaskCreateTime().asc());
    filter.setProperties(Map.of(
        KEY, list.key(),
        "color", list.colour(),
        "priority", lists.indexOf(list),
        "refresh", true,
        "showUndefinedVariable", false,
        "variables", columns()));
    return filter;
  }

  private List<Map<String, String>> columns() {
    return lists.columns().entrySet().stream().map(column -> Map.of("name", column.getKey(), "label", column.getValue())).toList();
  }

  private static Filter upToDate(FilterService filters, Filter stored, FilterEntity wanted) {
    if (stored == null) {
      return filters.saveFilter(wanted);
    }
    if (!same((FilterEntity) stored, wanted)) {
      stored.setName(wanted.getName()).setOwner(null).setQuery(wanted.getQuery()).setProperties(wanted.getProperties());
      filters.saveFilter(stored);
    }
    return stored;
  }

  private static boolean same(FilterEntity stored, FilterEntity wanted) {
    FilterEntity asStored = new FilterEntity("Task");
    asStored.setPropertiesInternal(wanted.getPropertiesInternal());
    return stored.getName().equals(wanted.getName()) && stored.getOwner() == null
        && stored.getQueryInternal().equals(wanted.getQueryInternal()) && stored.getProperties().equals(asStored.getProperties());
  }

  private static void grant(AuthorizationService authorizations, String filter, Set<Role> roles) {
    List<String> missing = new ArrayList<>(roles.stream().map(Role::id).toList());
    for (Authorization authorization : authorizations.createAuthorizationQuery().resourceType(Resources.FILTER).resourceId(filter).list()) {
      if (!isReading(authorization) || !missing.remove(authorization.getGroupId())) {
        authorizations.deleteAuthorization(authorization.getId());
      }
    }
    missing.forEach(group -> {
      Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
      authorization.setGroupId(group);
      authorization.setResource(Resources.FILTER);
      authorization.setResourceId(filter);
      authorization.setPermissions(new Permission[] {Permissions.READ});
      authorizations.saveAuthorization(authorization);
    });
  }

  private static boolean isReading(Authorization authorization) {
    return authorization.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
        && ((AuthorizationEntity) authorization).getPermissions() == Permissions.READ.getValue();
  }
}
