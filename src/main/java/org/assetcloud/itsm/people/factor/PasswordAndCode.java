package org.assetcloud.itsm.people.factor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program gives as a password, where its person has a second factor.
 *
 * @param code null where none stands behind the password
 */
public record PasswordAndCode(String password, String code) {

  private static final Pattern DIVIDED = Pattern.compile("(?s)(.+) ([0-9]{6}|(?:[A-Za-z0-9]{4}-?){3}[A-Za-z0-9]{4})");

  /** A last part that looks like a code is one. */
  public static PasswordAndCode divided(String given) {
    Matcher parts = DIVIDED.matcher(given);
    return parts.matches() ? new PasswordAndCode(parts.group(1), parts.group(2)) : new PasswordAndCode(given, null);
  }

  /** Without either. */
  @Override
  public String toString() {
    return "PasswordAndCode";
  }
}
