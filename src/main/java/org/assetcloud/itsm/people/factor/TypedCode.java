package org.assetcloud.itsm.people.factor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A code as people type it: with blanks, hyphens, capitals, or in the full width of a Chinese keyboard. */
final class TypedCode {

  private static final int LONGEST = 100;
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}]+");
  private static final Pattern OF_A_PHONE = Pattern.compile("[0-9]{6}");

  private TypedCode() {}

  /** Without what lies between, in small letters; of too much nothing. */
  static String of(String typed) {
    return typed == null || typed.length() > LONGEST ? ""
        : BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
  }

  static boolean ofAPhone(String code) {
    return OF_A_PHONE.matcher(code).matches();
  }
}
