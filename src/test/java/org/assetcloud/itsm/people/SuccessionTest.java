package org.assetcloud.itsm.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.people.Role.BUREAU_LEADER;
import static org.assetcloud.itsm.people.Role.BUREAU_OPERATOR;
import static org.assetcloud.itsm.people.Role.CONTRACTOR_DIRECTOR;
import static org.assetcloud.itsm.people.Role.PROJECT_MANAGER;
import static org.assetcloud.itsm.people.Role.TEAM_LEAD;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuccessionTest {

  @ParameterizedTest
  @EnumSource(names = {"SERVICE_DESK", "ENGINEER", "SPECIALIST"})
  void theContractorsLeadsComeBeforeTheBureau(Role role) {
    assertThat(Succession.of(role))
        .containsExactly(role, TEAM_LEAD, PROJECT_MANAGER, CONTRACTOR_DIRECTOR, BUREAU_OPERATOR, BUREAU_LEADER);
  }

  @Test
  void theBureausRolesStayWithTheBureau() {
    assertThat(Succession.of(BUREAU_OPERATOR)).containsExactly(BUREAU_OPERATOR, BUREAU_LEADER);
    assertThat(Succession.of(BUREAU_LEADER)).containsExactly(BUREAU_LEADER);
  }

  @Test
  void whatOneSideDecidesForItselfStaysThere() {
    assertThat(Succession.ofSide(PROJECT_MANAGER)).containsExactly(PROJECT_MANAGER, CONTRACTOR_DIRECTOR);
    assertThat(Succession.ofSide(CONTRACTOR_DIRECTOR)).containsExactly(CONTRACTOR_DIRECTOR);
    assertThat(Succession.ofSide(BUREAU_OPERATOR)).containsExactly(BUREAU_OPERATOR, BUREAU_LEADER);
  }

  @ParameterizedTest
  @EnumSource
  void everyRoleIsFollowedByThoseOfItsSideUpToItsHead(Role role) {
    List<Role> following = Succession.ofSide(role).subList(1, Succession.ofSide(role).size());

    Side side = role.side() == Side.BUREAU ? Side.BUREAU : Side.CONTRACTOR;
    assertThat(following).doesNotContain(role).doesNotHaveDuplicates().allMatch(next -> next.side() == side);
    Role head = side == Side.BUREAU ? BUREAU_LEADER : CONTRACTOR_DIRECTOR;
    assertThat(Succession.ofSide(role)).endsWith(head);
  }
}
