package org.assetcloud.itsm.people.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes passwords that are read out or typed once: sixteen characters, none of which looks like another, 80 bits of chance. */
final class OneTimePasswords {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 15;
  private static final SecureRandom CHANCE = new SecureRandom();

  private OneTimePasswords() {}

  /** One that the rules for passwords allow for this account. */
  static String make(Account account) {
    while (true) {
      String password = CHANCE.ints(LENGTH, 0, LETTERS.length()).mapToObj(place -> LETTERS.substring(place, place + 1))
          .collect(Collectors.joining()) + "-";
      if (Passwords.weakness(password, account.id(), account.name()).isEmpty()) {
        return password;
      }
    }
  }
}
