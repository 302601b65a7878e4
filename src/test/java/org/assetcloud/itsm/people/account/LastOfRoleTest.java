package org.assetcloud.itsm.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.Role;
import org.junit.jupiter.api.Test;

class LastOfRoleTest {

  private final LastOfRole lastOfRole = new LastOfRole(role -> Map.of(
      Role.SECURITY_OFFICER, List.of("zhao"), Role.BUREAU_OPERATOR, List.of("li", "wang"), Role.AUDITOR, List.of("zhao"))
      .getOrDefault(role, List.of()));

  @Test
  void theOnlySecurityOfficerIsTheLast() {
    assertThat(lastOfRole.of(account("zhao", Role.AUDITOR, Role.SECURITY_OFFICER))).contains(Role.SECURITY_OFFICER);
  }

  @Test
  void oneOfTwoIsNot() {
    assertThat(lastOfRole.of(account("li", Role.BUREAU_OPERATOR))).isEmpty();
  }

  @Test
  void otherRolesMayBeEmpty() {
    assertThat(lastOfRole.of(account("zhao", Role.AUDITOR))).isEmpty();
  }

  private static Account account(String id, Role... roles) {
    return new Account(id, id, List.of(roles), null);
  }
}
