package org.assetcloud.itsm.work;

import java.util.List;
import org.assetcloud.itsm.people.Role;

/**
 * The one person whose task it is.
 *
 * @param roles of which the person has to hold one, in the order in which the task is offered to them
 */
public record Named(String person, List<Role> roles) {}
