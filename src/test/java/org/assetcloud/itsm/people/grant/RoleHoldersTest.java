package org.assetcloud.itsm.people.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.Account;
import org.assetcloud.itsm.people.account.AccountState;
import org.assetcloud.itsm.people.account.AccountStates;
import org.assetcloud.itsm.people.account.Accounts;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.NotFound;
import org.junit.jupiter.api.Test;

class RoleHoldersTest {

  private final Accounts accounts = mock(Accounts.class);
  private final AccountStates states = mock(AccountStates.class);
  private final RoleHolders holders = new RoleHolders(accounts, states);

  @Test
  void whatAnAccountHoldsIsReadOnceNobodyElseDecidesAboutIt() {
    when(states.lock("wang")).thenReturn(AccountState.of("wang"));
    when(accounts.find("wang")).thenReturn(Optional.of(new Account("wang", "王五", List.of(Role.ENGINEER), null)));

    assertThat(holders.held("wang")).containsExactly(Role.ENGINEER);

    var order = inOrder(states, accounts);
    order.verify(states).lock("wang");
    order.verify(accounts).find("wang");
  }

  @Test
  void aDisabledAccountIsGivenNothing() {
    when(states.lock("wang")).thenReturn(
        AccountState.of("wang").with(new AccountState.Disabled(Instant.EPOCH, "security-officer", "离职", List.of())));

    assertThatThrownBy(() -> holders.held("wang")).isInstanceOf(Conflict.class).hasMessageContaining("停用");
  }

  @Test
  void anUnknownAccountIsSaidToBe() {
    when(states.lock("wang")).thenReturn(AccountState.of("wang"));
    when(accounts.find("wang")).thenReturn(Optional.empty());

    assertThatThrownBy(() -> holders.held("wang")).isInstanceOf(NotFound.class);
  }
}
