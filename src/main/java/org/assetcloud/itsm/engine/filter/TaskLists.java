package org.assetcloud.itsm.engine.filter;

import static org.assetcloud.itsm.people.Role.AUDITOR;
import static org.assetcloud.itsm.people.Role.CONTRACTOR_DIRECTOR;
import static org.assetcloud.itsm.people.Role.PROJECT_MANAGER;
import static org.assetcloud.itsm.people.Role.SYSTEM_ADMIN;
import static org.assetcloud.itsm.people.Role.TEAM_LEAD;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.records.RecordKinds;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * All lists of tasks, in the order in which they are offered. A list is for named roles, never for everybody: the engine cannot answer
 * "the groups of the user" for somebody who is in none. The auditor may read every list.
 */
@Component
class TaskLists {

  private static final Set<Role> STAFF = EnumSet.complementOf(EnumSet.of(AUDITOR, SYSTEM_ADMIN));
  private static final Set<Role> LEADS = EnumSet.of(TEAM_LEAD, PROJECT_MANAGER, CONTRACTOR_DIRECTOR);

  /** The time is the engine's, in whole seconds like a deadline: who is done at the deadline is in time, so it is not yet overdue. */
  private static final String NOW = "${dateTime().withMillisOfSecond(0)}";
  private static final String JUST_BEFORE_NOW = "${dateTime().withMillisOfSecond(0).minusSeconds(1)}";
  private static final String JUST_AFTER_NOW = "${dateTime().withMillisOfSecond(0).plusSeconds(1)}";

  private final List<TaskList> all;
  private final Map<String, String> columns;

  TaskLists(RecordKinds kinds) {
    String[] measures = kinds.measures().toArray(String[]::new);
    columns = kinds.columns();
    all = List.of(
        // what has been claimed by the user or given to them
        new TaskList("mine", "我的待办", "#1f4e79", STAFF,
            tasks -> tasks.taskAssigneeExpression("${currentUser()}")),

        // what the user's role may claim and nobody has
        new TaskList("unclaimed", "本组待领", "#3a6f8f", STAFF,
            tasks -> ofOwnGroups(tasks).taskUnassigned()),

        // what the user's role has to do within the last quarter of its time, whoever has claimed it
        new TaskList("dueSoon", "即将超时", "#a86a12", STAFF,
            tasks -> ofOwnGroups(tasks).includeAssignedTasks().dueAfterExpression(JUST_BEFORE_NOW).followUpBeforeExpression(JUST_AFTER_NOW)),

        // what the user's role should have done, whoever has claimed it
        new TaskList("overdue", "已超时", "#b5152b", STAFF,
            tasks -> ofOwnGroups(tasks).includeAssignedTasks().dueBeforeExpression(NOW)),

        // where the user's role has to decide on a measure
        new TaskList("escalations", "升级处置", "#6b4c7d", LEADS,
            tasks -> ofOwnGroups(tasks).includeAssignedTasks().taskDefinitionKeyIn(measures)),

        // the work of all roles, to look at
        new TaskList("everything", "全部在办", "#555b63", LEADS,
            tasks -> tasks)
    );
  }

  /** In the order in which they are offered. */
  List<TaskList> all() {
    return all;
  }

  /** The variables shown with each task, with what people read above them. */
  Map<String, String> columns() {
    return columns;
  }

  private static TaskQuery ofOwnGroups(TaskQuery tasks) {
    return tasks.taskCandidateGroupInExpression("${currentUserGroups()}");
  }
}
