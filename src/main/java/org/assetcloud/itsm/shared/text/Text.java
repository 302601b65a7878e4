package org.assetcloud.itsm.shared.text;

import org.assetcloud.itsm.shared.Refused;

/** What is wrong with a text that somebody wrote; lengths are counted in code points, so 𠮷 and 😀 are one each. */
public final class Text {

  /** The most that a form's field takes. */
  public static final int OF_A_FORM = 4_000;

  /** The most that the API takes. */
  public static final int LONGEST = 100_000;

  private Text() {}

  /** @return a Chinese sentence, or null where nothing is wrong */
  public static String fault(String label, String value, int least, int most) {
    if (value == null || least > 0 && value.isBlank()) {
      return "请填写%s。".formatted(label);
    }
    if (value.codePointCount(0, value.length()) > most) {
      return "%s最多 %d 个字，请缩短。".formatted(label, most);
    }
    return value.codePoints().anyMatch(Text::unstorable) ? "%s中有无法保存的字符，请删除后重新填写。".formatted(label) : null;
  }

  /** @throws Refused naming the field, unless the text has 1 to {@code most} characters and can be kept letter for letter */
  public static String needed(String field, String label, String value, int most) {
    String fault = fault(label, value, 1, most);
    if (fault != null) {
      throw Refused.field(field, fault);
    }
    return value;
  }

  /** As {@link #needed}, where nothing at all is in order as well. */
  public static String optional(String field, String label, String value, int most) {
    return value == null || value.isBlank() ? null : needed(field, label, value, most);
  }

  /** The text, or where it has more than {@code most} characters its beginning and an ellipsis, which is the last of them. */
  public static String shortened(String text, int most) {
    return text.codePointCount(0, text.length()) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }

  /**
   * What a form shows of a long text: its beginning, and that there is more of it.
   *
   * @param where people find it whole, Chinese
   */
  public static String shownInForm(String text, String where) {
    int length = text.codePointCount(0, text.length());
    return length <= OF_A_FORM ? text
        : text.substring(0, text.offsetByCodePoints(0, OF_A_FORM)) + "……（全文共 %d 字，请在%s中查看）".formatted(length, where);
  }

  /** NUL and halves of characters cannot be kept letter for letter. */
  private static boolean unstorable(int codePoint) {
    return codePoint == 0 || codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }
}
