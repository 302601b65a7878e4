package org.assetcloud.itsm.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which role comes next where nobody of a role can act, because it has no members or all of them are away or concerned themselves: always
 * one of the same side, and the bureau for the contractor only when contractor-director is passed (design section 5).
 */
public final class Succession {

  /** A role that is not in it is the last of its side. What either side may hold, the contractor's leads answer for. */
  private static final Map<Role, Role> NEXT = new EnumMap<>(Map.of(
      Role.SERVICE_DESK, Role.TEAM_LEAD, Role.ENGINEER, Role.TEAM_LEAD, Role.SPECIALIST, Role.TEAM_LEAD,
      Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR,
      Role.SECURITY_OFFICER, Role.PROJECT_MANAGER, Role.SYSTEM_ADMIN, Role.PROJECT_MANAGER, Role.PROCESS_OWNER, Role.PROJECT_MANAGER,
      Role.BUREAU_OPERATOR, Role.BUREAU_LEADER, Role.AUDITOR, Role.BUREAU_LEADER));

  private Succession() {}

  /** The role, and those of its side that follow, in the order they are asked. */
  public static List<Role> ofSide(Role role) {
    List<Role> roles = new ArrayList<>();
    for (Role each = role; each != null; each = NEXT.get(each)) {
      roles.add(each);
    }
    return roles;
  }

  /** The same, and for the contractor's roles at last the bureau's. */
  public static List<Role> of(Role role) {
    List<Role> roles = ofSide(role);
    if (role.side() != Side.BUREAU) {
      roles.addAll(ofSide(Role.BUREAU_OPERATOR));
    }
    return roles;
  }
}
