package org.assetcloud.itsm.people.grant;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.Account;
import org.assetcloud.itsm.people.account.AccountState;
import org.assetcloud.itsm.people.account.AccountStates;
import org.assetcloud.itsm.people.account.Accounts;
import org.assetcloud.itsm.people.account.TakeRoles;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.testing.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemoveRoleTest {

  private final AccountStates states = mock(AccountStates.class);
  private final Accounts accounts = mock(Accounts.class);
  private final RequestRecord record = mock(RequestRecord.class);
  private final TakeRoles takeRoles = mock(TakeRoles.class);
  private final RemoveRole removeRole =
      new RemoveRole(new RoleOfficer(Somebody.of(Role.SECURITY_OFFICER)), states, accounts, record, takeRoles);

  @BeforeEach
  void anEngineer() {
    when(states.lock("wang")).thenReturn(AccountState.of("wang"));
    when(accounts.find("wang")).thenReturn(Optional.of(new Account("wang", "王五", List.of(Role.ENGINEER), null)));
  }

  @Test
  void aRoleThatIsHeldIsTakenAtOnce() {
    removeRole.remove("wang", Role.ENGINEER);

    verify(record).removed("wang", Role.ENGINEER);
    verify(takeRoles).from("wang", List.of(Role.ENGINEER));
    verify(states, never()).store(any());
  }

  @Test
  void aDisabledAccountDoesNotGetItBack() {
    AccountState.Disabled disabled =
        new AccountState.Disabled(Instant.EPOCH, "security-officer", "离职", List.of(Role.ENGINEER, Role.SPECIALIST));
    AccountState state = AccountState.of("wang").with(disabled);
    when(states.lock("wang")).thenReturn(state);

    removeRole.remove("wang", Role.SPECIALIST);

    verify(record).removed("wang", Role.SPECIALIST);
    verify(states).store(state.with(disabled.without(Role.SPECIALIST)));
    verifyNoInteractions(takeRoles);
  }

  @Test
  void whatIsNotHeldCannotBeTaken() {
    assertThatThrownBy(() -> removeRole.remove("wang", Role.AUDITOR)).isInstanceOf(NotFound.class);
    verifyNoInteractions(record, takeRoles);
  }

  @Test
  void nobodyTakesTheOwnRole() {
    assertThatThrownBy(() -> removeRole.remove("security-officer", Role.SECURITY_OFFICER)).isInstanceOf(Forbidden.class);
  }
}
