package org.assetcloud.itsm.work;

import java.time.Instant;
import java.util.Set;
import org.assetcloud.itsm.people.Role;

/**
 * A task that is open.
 *
 * @param process key of the process it is of
 * @param step its id in the model
 * @param name what people call the step
 * @param number of the ticket, change or plan it is about; null where it is about none
 * @param holder who has claimed it or was given it, null where nobody has it
 * @param roles whose members may take it
 * @param nearAt from when on it is near its deadline; null where it has no deadline
 * @param dueAt null where it has no deadline
 */
public record WorkItem(
    String id, String process, String step, String name, String number, String holder, Set<Role> roles, Instant nearAt, Instant dueAt) {}
