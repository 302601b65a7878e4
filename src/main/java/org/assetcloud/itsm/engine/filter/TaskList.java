package org.assetcloud.itsm.engine.filter;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A list of tasks that Tasklist offers to some roles.
 *
 * @param key by which the stored filter is found again, whatever it is called
 * @param name what people read
 * @param colour of the name, as {@code #rrggbb}
 * @param tasks which tasks it holds; expressions are evaluated each time it is read
 */
record TaskList(String key, String name, String colour, Set<Role> roles, UnaryOperator<TaskQuery> tasks) {}
