package org.assetcloud.itsm.ticket;

import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.springframework.stereotype.Component;

/** Who stands in where nobody holds a role: the next role, at once, saying why. */
@Component
class StaffedRole {

  /** Who takes over the work of a role that nobody holds, in this order. */
  private static final List<Role> SUCCESSION =
      List.of(Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR);
  private static final List<Role> ABOVE_THE_LADDER = List.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR);

  /** @param reason a Chinese sentence, empty where the role itself has members */
  record Found(Role role, List<String> members, String reason) {}

  private final Members members;

  StaffedRole(Members members) {
    this.members = members;
  }

  /** For a level of the ladder the next one's role stands in, in the end those above the ladder. */
  Found find(LadderLevel level, List<LadderLevel> ladder) {
    List<Role> next = new ArrayList<>();
    ladder.subList(ladder.indexOf(level) + 1, ladder.size()).forEach(above -> next.add(above.role()));
    next.addAll(ABOVE_THE_LADDER);
    return find(level.role(), next);
  }

  /** For work on a ticket the second line stands in, then the leads; the service desk's work goes to the leads. */
  Found find(Role role) {
    int own = SUCCESSION.indexOf(role);
    int after = role == Role.SERVICE_DESK ? SUCCESSION.indexOf(Role.TEAM_LEAD) : own + 1;
    return find(role, SUCCESSION.subList(after, SUCCESSION.size()));
  }

  /** The role itself where nobody at all stands in either, so that the record shows who was missing. */
  private Found find(Role role, List<Role> next) {
    List<Role> candidates = new ArrayList<>(List.of(role));
    candidates.addAll(next);
    for (Role candidate : candidates.stream().distinct().toList()) {
      List<String> holders = members.of(candidate);
      if (!holders.isEmpty()) {
        return new Found(candidate, holders,
            candidate == role ? "" : "%s没有人员，改由%s处理。".formatted(role.label(), candidate.label()));
      }
    }
    return new Found(role, List.of(), "%s及其上级角色都没有人员。".formatted(role.label()));
  }
}
