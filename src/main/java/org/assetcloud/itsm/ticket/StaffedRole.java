package org.assetcloud.itsm.ticket;

import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.springframework.stereotype.Component;

/** Who stands in where nobody holds a level's role: the next role of the ladder, at once, saying why. */
@Component
class StaffedRole {

  /** @param reason a Chinese sentence, empty where the role itself has members */
  record Found(Role role, List<String> members, String reason) {}

  private final Members members;

  StaffedRole(Members members) {
    this.members = members;
  }

  /** The level's own role where nobody at all stands above it either, so that the record shows who was missing. */
  Found find(LadderLevel level, List<LadderLevel> ladder) {
    List<Role> candidates = new ArrayList<>(List.of(level.role()));
    ladder.subList(ladder.indexOf(level) + 1, ladder.size()).forEach(next -> candidates.add(next.role()));
    candidates.addAll(List.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR));
    for (Role role : candidates.stream().distinct().toList()) {
      List<String> holders = members.of(role);
      if (!holders.isEmpty()) {
        return new Found(role, holders, role == level.role() ? "" : "%s没有人员，改由%s处理。".formatted(level.role().label(), role.label()));
      }
    }
    return new Found(level.role(), List.of(), "%s及其上级角色都没有人员。".formatted(level.role().label()));
  }
}
