package org.assetcloud.itsm.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** In which role a person is offered work that is theirs. */
@Component
public class WorkingRoles {

  /** A person of several roles is offered work in the first of these. */
  public static final List<Role> IN_ORDER = List.of(Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.SERVICE_DESK,
      Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR);

  private final Members members;

  WorkingRoles(Members members) {
    this.members = members;
  }

  /** The role; team-lead, where the person holds none any more. */
  public Role of(String person) {
    return IN_ORDER.stream().filter(role -> members.of(role).contains(person)).findFirst().orElse(Role.TEAM_LEAD);
  }

  /** Everybody who works with the platform, on either side. */
  public Set<String> everybody() {
    return IN_ORDER.stream().flatMap(role -> members.of(role).stream()).collect(Collectors.toUnmodifiableSet());
  }
}
