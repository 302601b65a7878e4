package org.assetcloud.itsm.people.account.persistence;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.AccountState;
import org.assetcloud.itsm.people.account.AccountState.Disabled;

/** An {@link AccountState} as it is stored: roles by their ids, divided by commas. */
record AccountStateRow(
    String person, boolean oneTimePassword, Instant disabledAt, String disabledBy, String disabledReason, String disabledRoles,
    Instant usedSince) {

  static AccountStateRow of(AccountState state) {
    Disabled disabled = state.disabled();
    return disabled == null ? new AccountStateRow(state.person(), state.oneTimePassword(), null, null, null, null, state.usedSince())
        : new AccountStateRow(state.person(), state.oneTimePassword(), disabled.at(), disabled.by(), disabled.reason(),
            disabled.roles().stream().map(Role::id).collect(Collectors.joining(",")), state.usedSince());
  }

  AccountState state() {
    List<Role> roles = disabledRoles == null || disabledRoles.isEmpty() ? List.of() : Stream.of(disabledRoles.split(",")).map(Role::of).toList();
    Disabled disabled = disabledAt == null ? null : new Disabled(disabledAt, disabledBy, disabledReason, roles);
    return new AccountState(person, oneTimePassword, disabled, usedSince);
  }
}
