package org.assetcloud.itsm.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.people.Role.BUREAU_LEADER;
import static org.assetcloud.itsm.people.Role.BUREAU_OPERATOR;
import static org.assetcloud.itsm.people.Role.CONTRACTOR_DIRECTOR;
import static org.assetcloud.itsm.people.Role.ENGINEER;
import static org.assetcloud.itsm.people.Role.PROJECT_MANAGER;
import static org.assetcloud.itsm.people.Role.SERVICE_DESK;
import static org.assetcloud.itsm.people.Role.SPECIALIST;
import static org.assetcloud.itsm.people.Role.TEAM_LEAD;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffedRoleTest {

  private static final List<Role> LADDER =
      List.of(SERVICE_DESK, TEAM_LEAD, PROJECT_MANAGER, CONTRACTOR_DIRECTOR, BUREAU_OPERATOR, BUREAU_LEADER);

  @ParameterizedTest
  @CsvSource({
      "SERVICE_DESK, TEAM_LEAD", "ENGINEER, TEAM_LEAD", "SPECIALIST, TEAM_LEAD", "TEAM_LEAD, PROJECT_MANAGER",
      "PROJECT_MANAGER, CONTRACTOR_DIRECTOR", "CONTRACTOR_DIRECTOR, BUREAU_OPERATOR", "BUREAU_OPERATOR, BUREAU_LEADER"})
  void aLevelOfARoleThatAloneIsMissingGoesToTheNext(Role missing, Role next) {
    StaffedRole.Found found = without(Set.of(missing)).forLevel(missing);

    assertThat(found).isEqualTo(new StaffedRole.Found(
        next, List.of(next.id()), "%s没有人员，改由%s处理。".formatted(missing.label(), next.label())));
  }

  @Test
  void withoutLeadAndManagerTheDirectorIsToldNotTheBureau() {
    StaffedRole staffed = without(Set.of(TEAM_LEAD, PROJECT_MANAGER));

    assertThat(staffed.forLevel(TEAM_LEAD).role()).isEqualTo(CONTRACTOR_DIRECTOR);
    assertThat(staffed.forLevel(PROJECT_MANAGER).role()).isEqualTo(CONTRACTOR_DIRECTOR);
  }

  @Test
  void whateverCombinationIsMissingTheBureauIsAskedOnlyWhenNobodyOfTheContractorIsAbove() {
    for (Set<Role> missing : subsets()) {
      for (Role role : LADDER) {
        StaffedRole.Found found = without(missing).forLevel(role);

        List<Role> above = LADDER.subList(LADDER.indexOf(role), LADDER.size()).stream().filter(each -> !missing.contains(each)).toList();
        assertThat(found.role()).as("%s without %s", role, missing).isEqualTo(above.isEmpty() ? role : above.get(0));
        assertThat(found.members()).hasSize(above.isEmpty() ? 0 : 1);
        assertThat(found.reason().isEmpty()).isEqualTo(!missing.contains(role));
      }
    }
  }

  @Test
  void whereNobodyIsLeftTheRecordNamesTheRoleThatIsMissing() {
    assertThat(without(EnumSet.allOf(Role.class)).forLevel(TEAM_LEAD))
        .isEqualTo(new StaffedRole.Found(TEAM_LEAD, List.of(), "运维组长及其上级角色都没有人员。"));
  }

  @ParameterizedTest
  @CsvSource({
      "ENGINEER, SPECIALIST", "ENGINEER SPECIALIST, TEAM_LEAD", "ENGINEER SPECIALIST TEAM_LEAD, PROJECT_MANAGER",
      "ENGINEER SPECIALIST TEAM_LEAD PROJECT_MANAGER, CONTRACTOR_DIRECTOR",
      "ENGINEER SPECIALIST TEAM_LEAD PROJECT_MANAGER CONTRACTOR_DIRECTOR, ENGINEER"})
  void workGoesToTheSecondLineThenToTheLeadsAndNeverToTheBureau(String missing, Role next) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    List.of(missing.split(" ")).forEach(role -> roles.add(Role.valueOf(role)));

    assertThat(without(roles).forWork(ENGINEER).role()).isEqualTo(next);
  }

  @Test
  void theServiceDesksWorkGoesToTheLeads() {
    assertThat(without(Set.of(SERVICE_DESK)).forWork(SERVICE_DESK).role()).isEqualTo(TEAM_LEAD);
    assertThat(without(Set.of(SPECIALIST)).forWork(SPECIALIST).role()).isEqualTo(TEAM_LEAD);
  }

  /** Everybody of a role is called like it. */
  private static StaffedRole without(Set<Role> missing) {
    return new StaffedRole(role -> missing.contains(role) ? List.of() : List.of(role.id()));
  }

  private static List<Set<Role>> subsets() {
    List<Set<Role>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << LADDER.size(); bits++) {
      Set<Role> subset = EnumSet.noneOf(Role.class);
      for (int each = 0; each < LADDER.size(); each++) {
        if ((bits & 1 << each) != 0) {
          subset.add(LADDER.get(each));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }
}
