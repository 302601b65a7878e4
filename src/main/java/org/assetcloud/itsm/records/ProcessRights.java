package org.assetcloud.itsm.records;

import java.util.EnumSet;
import java.util.Set;
import org.assetcloud.itsm.people.Role;

/**
 * Who has to do with a process, besides working on the tasks they are offered and besides managers, who look at all of them (R7.1).
 *
 * @param key of the process
 * @param starters who start it
 * @param readers who read what its instances are about: the columns of lists
 * @param onlookers who also see the tasks of others, without a right to claim them
 */
public record ProcessRights(String key, Set<Role> starters, Set<Role> readers, Set<Role> onlookers) {

  /** A process that nobody starts by hand and of which nobody reads more than their own tasks. */
  public static ProcessRights of(String key) {
    return new ProcessRights(key, Set.of(), Set.of(), Set.of());
  }

  public ProcessRights startedBy(Role first, Role... others) {
    return new ProcessRights(key, EnumSet.of(first, others), readers, onlookers);
  }

  public ProcessRights readBy(Role first, Role... others) {
    return new ProcessRights(key, starters, EnumSet.of(first, others), onlookers);
  }

  public ProcessRights lookedAtBy(Role first, Role... others) {
    return new ProcessRights(key, starters, readers, EnumSet.of(first, others));
  }
}
