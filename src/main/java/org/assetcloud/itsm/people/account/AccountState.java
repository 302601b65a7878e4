package org.assetcloud.itsm.people.account;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.people.Role;

/**
 * What is on record about an account beside the engine's user.
 *
 * @param oneTimePassword whether the password was set by somebody else and opens nothing but its own change
 * @param disabled null while the account may be used
 * @param usedSince since when it counts as unused unless somebody signs in, null where that has not begun
 */
public record AccountState(String person, boolean oneTimePassword, Disabled disabled, Instant usedSince) {

  /**
   * Since when, by whom and why an account may not be used.
   *
   * @param roles what it held, and gets back
   */
  public record Disabled(Instant at, String by, String reason, List<Role> roles) {

    public Disabled without(Role role) {
      return new Disabled(at, by, reason, roles.stream().filter(each -> each != role).toList());
    }
  }

  /** Nothing special. */
  public static AccountState of(String person) {
    return new AccountState(person, false, null, null);
  }

  AccountState withOneTimePassword(boolean oneTime) {
    return new AccountState(person, oneTime, disabled, usedSince);
  }

  public AccountState with(Disabled now) {
    return new AccountState(person, oneTimePassword, now, usedSince);
  }

  AccountState usedSince(Instant instant) {
    return new AccountState(person, oneTimePassword, disabled, instant);
  }
}
