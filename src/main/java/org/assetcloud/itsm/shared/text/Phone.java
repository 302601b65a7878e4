package org.assetcloud.itsm.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Phone numbers as people type them: with blanks, hyphens, brackets, or China's country code. */
public final class Phone {

  private static final int A_WHOLE_NUMBER = 7;
  private static final Pattern SIGNS = Pattern.compile("[-+0-9() \\t./\u2010-\u2015\u3000]+");
  private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86");

  private Phone() {}

  /** What is compared: the digits without the country code; empty where there are none. */
  public static String digits(String typed) {
    if (typed == null) {
      return "";
    }
    String dialled = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[^+0-9]", "");
    return COUNTRY.matcher(dialled).replaceFirst("").replace("+", "");
  }

  /** The digits of a text that may be a phone number or part of one; empty for any other text. */
  public static String digitsOnly(String typed) {
    return typed != null && SIGNS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).matches() ? digits(typed) : "";
  }

  /** Whether the digits are as many as a phone number has, the shortest being a town's seven. */
  public static boolean whole(String digits) {
    return digits.length() >= A_WHOLE_NUMBER;
  }
}
