package org.assetcloud.itsm.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.people.Role.BUREAU_LEADER;
import static org.assetcloud.itsm.people.Role.BUREAU_OPERATOR;
import static org.assetcloud.itsm.people.Role.CONTRACTOR_DIRECTOR;
import static org.assetcloud.itsm.people.Role.PROCESS_OWNER;
import static org.assetcloud.itsm.people.Role.PROJECT_MANAGER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.people.Role;
import org.junit.jupiter.api.Test;

class TellAboutTest {

  @Test
  void everyMemberOfTheRolesIsTold() {
    assertThat(without(Set.of()).of(PROJECT_MANAGER, BUREAU_OPERATOR)).containsExactly("bureau-operator", "project-manager");
  }

  @Test
  void aRoleThatNobodyHoldsIsHeardByTheNextOfItsSide() {
    assertThat(without(Set.of(PROJECT_MANAGER)).of(PROJECT_MANAGER)).containsExactly("contractor-director");
    assertThat(without(Set.of(BUREAU_OPERATOR)).of(BUREAU_OPERATOR)).containsExactly("bureau-leader");
    assertThat(without(Set.of(PROJECT_MANAGER, CONTRACTOR_DIRECTOR)).of(PROJECT_MANAGER, BUREAU_OPERATOR)).containsExactly("bureau-operator");
    assertThat(without(Set.of(PROCESS_OWNER)).of(PROCESS_OWNER, PROJECT_MANAGER)).containsExactly("project-manager");
    assertThat(without(EnumSet.allOf(Role.class)).of(BUREAU_LEADER, PROJECT_MANAGER)).isEmpty();
  }

  /** Everybody of a role is called like it. */
  private static TellAbout without(Set<Role> missing) {
    return new TellAbout(null, new StaffedRole(role -> missing.contains(role) ? List.of() : List.of(role.id())), null);
  }
}
