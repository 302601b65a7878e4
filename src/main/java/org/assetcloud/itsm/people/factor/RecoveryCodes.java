package org.assetcloud.itsm.people.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assetcloud.itsm.shared.text.Digest;

/**
 * Makes codes to be kept on paper: sixteen characters in groups of four, none of which looks like another, 79 bits of chance. So much that a fast
 * digest keeps them.
 */
final class RecoveryCodes {

  private static final int MANY = 10;
  private static final String CHARACTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final SecureRandom CHANCE = new SecureRandom();

  private RecoveryCodes() {}

  /** Ten, as they are shown. */
  static List<String> make() {
    return IntStream.range(0, MANY).mapToObj(each -> one()).toList();
  }

  /** What is kept of one. @param code as {@link TypedCode} has it */
  static String digest(String person, String code) {
    return Digest.hex(person + " " + code);
  }

  static List<String> digests(String person, List<String> codes) {
    return codes.stream().map(code -> digest(person, TypedCode.of(code))).toList();
  }

  private static String one() {
    return IntStream.range(0, LENGTH / GROUP).mapToObj(each -> CHANCE.ints(GROUP, 0, CHARACTERS.length())
        .mapToObj(place -> CHARACTERS.substring(place, place + 1)).collect(Collectors.joining())).collect(Collectors.joining("-"));
  }
}
