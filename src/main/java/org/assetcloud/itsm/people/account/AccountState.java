package org.assetcloud.itsm.people.account;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.people.Role;

/**
 * What is on record about an account beside the engine's user.
 *
 * @param oneTimePassword whether the password was set by somebody else and opens nothing but its own change
 * @param disabled null while the account may be used
 */
public record AccountState(String person, boolean oneTimePassword, Disabled disabled) {

  /**
   * Since when, by whom and why an account may not be used.
   *
   * @param roles what it held, and gets back
   */
  public record Disabled(Instant at, String by, String reason, List<Role> roles) {

    Disabled without(Role role) {
      return new Disabled(at, by, reason, roles.stream().filter(each -> each != role).toList());
    }
  }

  /** Nothing special. */
  public static AccountState of(String person) {
    return new AccountState(person, false, null);
  }

  AccountState withOneTimePassword(boolean oneTime) {
    return new AccountState(person, oneTime, disabled);
  }

  AccountState with(Disabled now) {
    return new AccountState(person, oneTimePassword, now);
  }
}
