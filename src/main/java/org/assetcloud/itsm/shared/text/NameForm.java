package org.assetcloud.itsm.shared.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is compared of a name (design section 9): neither width nor case nor blanks nor what nobody sees makes two names of one. What is
 * kept is the name as it was typed, never this.
 */
public final class NameForm {

  /** Marks, fillers and selectors that are letters or symbols to Unicode, yet nobody sees them; ranges, both ends included. */
  private static final int[][] UNSEEN = {
      {0x034f, 0x034f}, {0x115f, 0x1160}, {0x17b4, 0x17b5}, {0x180b, 0x180f}, {0x2065, 0x2065}, {0x2800, 0x2800}, {0x3164, 0x3164},
      {0xfe00, 0xfe0f}, {0xffa0, 0xffa0}, {0xfff0, 0xfff8}, {0xe0000, 0xe0fff}};

  private NameForm() {}

  /** The form; empty for a text of which nothing is seen. It is its own form. */
  public static String of(String name) {
    String form = name;
    String before;
    do {
      before = form;
      form = folded(before);
    } while (!form.equals(before));
    return form;
  }

  /**
   * The form as a column of {@code most} characters keeps it to compare: what is longer, since NFKC draws some characters out, is replaced by
   * its digest.
   */
  public static String key(String name, int most) {
    String form = of(name);
    return form.length() <= most ? form : Digest.hex(form).substring(0, Math.min(most, 64));
  }

  public static boolean same(String one, String other) {
    return of(one).equals(of(other));
  }

  /** Whether a name of the one list is one of the other's. */
  public static boolean anyIn(Collection<String> some, Collection<String> others) {
    Set<String> forms = others.stream().map(NameForm::of).collect(Collectors.toSet());
    return some.stream().map(NameForm::of).anyMatch(forms::contains);
  }

  /** The forms of names, each in a line of its own between breaks, as statements look for one. */
  public static String lines(Collection<String> names) {
    return names.stream().map(name -> of(name) + "\n").collect(Collectors.joining("", "\n", ""));
  }

  /** Whether nobody sees the character, blanks included. */
  public static boolean unseen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> among(codePoint);
    };
  }

  private static boolean among(int codePoint) {
    for (int[] range : UNSEEN) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return true;
      }
    }
    return false;
  }

  /** Once; what is composed anew after something between was left out is folded in the next turn. */
  private static String folded(String text) {
    String wide = Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    StringBuilder seen = new StringBuilder(wide.length());
    wide.codePoints().filter(codePoint -> !unseen(codePoint)).forEach(seen::appendCodePoint);
    return seen.toString();
  }
}
