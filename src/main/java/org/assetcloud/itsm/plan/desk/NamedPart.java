package org.assetcloud.itsm.plan.desk;

import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.WorkingRoles;
import org.assetcloud.itsm.shared.text.Labelled;

/** What a plan names one person for (R4.1, R4.2). */
enum NamedPart implements Labelled {
  AUTHOR("编制人", Set.of(Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER)),
  CRITERION("准则负责人", Set.copyOf(WorkingRoles.IN_ORDER));

  private final String label;
  private final Set<Role> roles;

  NamedPart(String label, Set<Role> roles) {
    this.label = label;
    this.roles = roles;
  }

  @Override
  public String label() {
    return label;
  }

  /** Of which one has to hold one, in the order in which work is offered to them. */
  List<Role> roles() {
    return WorkingRoles.IN_ORDER.stream().filter(roles::contains).toList();
  }
}
