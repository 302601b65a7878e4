package org.assetcloud.itsm.change;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.WorkingRoles;
import org.assetcloud.itsm.shared.text.Labelled;

/** What a change names one person for (R7.4). */
public enum ChangePart implements Labelled {
  REQUESTER("申请人", Change::requestedBy, EnumSet.of(Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER)),
  IMPLEMENTER("实施人", change -> change.content().hands().implementer(), EnumSet.of(Role.ENGINEER, Role.SPECIALIST)),

  /** Whoever works with the platform, of either side, may tell whether a change worked. */
  VERIFIER("验证人", change -> change.content().hands().verifier(), EnumSet.of(Role.SERVICE_DESK, Role.ENGINEER, Role.SPECIALIST,
      Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR));

  private final String label;
  private final Function<Change, String> person;
  private final Set<Role> roles;

  ChangePart(String label, Function<Change, String> person, Set<Role> roles) {
    this.label = label;
    this.person = person;
    this.roles = Collections.unmodifiableSet(roles);
  }

  @Override
  public String label() {
    return label;
  }

  /** Who has it; null where nobody is named yet. */
  public String of(Change change) {
    return person.apply(change);
  }

  /** Of which one has to hold one. */
  public Set<Role> oneOf() {
    return roles;
  }

  /** As {@link #oneOf}, in the order in which work is offered to them. */
  public List<Role> roles() {
    return WorkingRoles.IN_ORDER.stream().filter(roles::contains).toList();
  }
}
