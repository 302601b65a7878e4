package org.assetcloud.itsm.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.assetcloud.itsm.asking.Chain;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Who leads those who hold a role: the next role of their side that has members, in the end the last one itself (R7.1). */
@Component
class Leads {

  private final Members members;

  Leads(Members members) {
    this.members = members;
  }

  Role of(Role role) {
    List<Role> above = Chain.ofSide(role).above();
    return above.stream().filter(lead -> !members.of(lead).isEmpty()).findFirst()
        .orElse(above.isEmpty() ? role : above.get(above.size() - 1));
  }

  /**
   * Those above whoever may do a task to whom it goes.
   *
   * @param from from this role on where it is one of them, which may be null
   * @param may whom nothing keeps from it
   */
  Optional<Role> toTakeOver(WorkItem task, Role from, Predicate<String> may) {
    List<Role> above = OverdueLevels.leads(task).stream().filter(role -> !task.roles().contains(role)).toList();
    return above.stream().skip(Math.max(0, above.indexOf(from))).filter(role -> members.of(role).stream().anyMatch(may)).findFirst();
  }

  /** Whom the project manager's decisions fall to. */
  Role planning() {
    return staffed(Role.PROJECT_MANAGER);
  }

  /** The role, or where nobody holds it the next of its side. */
  Role staffed(Role role) {
    return members.of(role).isEmpty() ? of(role) : role;
  }

  List<String> members(Role role) {
    return members.of(role);
  }
}
