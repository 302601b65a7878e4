package org.assetcloud.itsm.shared.text;

import org.assetcloud.itsm.shared.Refused;

/** What is wrong with a text that somebody wrote; lengths are counted in code points, so 𠮷 and 😀 are one each. */
public final class Text {

  /** The most that a form's field takes. */
  public static final int OF_A_FORM = 4_000;

  /** The most that the API takes. */
  public static final int LONGEST = 100_000;

  private static final String OF_A_TEXT = "\t\n\u000b\f\r\u0085";
  private static final String DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

  private Text() {}

  /** @return a Chinese sentence, or null where nothing is wrong */
  public static String fault(String label, String value, int least, int most) {
    if (value == null || least > 0 && value.codePoints().allMatch(NameForm::unseen)) {
      return "请填写%s。".formatted(label);
    }
    if (value.codePointCount(0, value.length()) > most) {
      return "%s最多 %d 个字，请缩短。".formatted(label, most);
    }
    return value.codePoints().anyMatch(Text::unstorable) ? "%s中有无法保存的字符，请删除后重新填写。".formatted(label) : null;
  }

  /** As {@link #fault}, of a text that is shown in one line: a break or a mark of direction would show another one than is kept. */
  public static String lineFault(String label, String value, int least, int most) {
    boolean seen = value != null && !value.codePoints().allMatch(NameForm::unseen);
    return seen && value.codePoints().anyMatch(Text::breaksTheLine)
        ? "%s只能写一行，不能有换行、制表等控制字符和文字方向标记，请删除后重新填写。".formatted(label) : fault(label, value, least, most);
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

  /** As {@link #needed}, of a reason: it has to say something. */
  public static String reason(String field, String label, String value, int most) {
    String said = needed(field, label, value, most);
    if (SaysNothing.is(said)) {
      throw Refused.field(field, "%s不能写“%s”，请写明具体内容。".formatted(label, shortened(said.strip(), 20)));
    }
    return said;
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

  /** NUL and halves of characters cannot be kept letter for letter; of the other control characters a text has tabs and line breaks. */
  private static boolean unstorable(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
        || Character.getType(codePoint) == Character.CONTROL && OF_A_TEXT.indexOf(codePoint) < 0;
  }

  private static boolean breaksTheLine(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> DIRECTIONS.indexOf(codePoint) >= 0;
    };
  }
}
