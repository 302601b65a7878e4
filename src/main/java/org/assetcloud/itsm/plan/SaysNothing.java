package org.assetcloud.itsm.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts that fill a field and say nothing: blanks, punctuation, 无, 同上 and their like (R4.2). */
final class SaysNothing {

  /** What stands before or inside of a number and makes it another one. */
  private static final String OF_A_NUMBER = "[<>≤≥]\\s*\\d|(?<!\\d)[-+]\\d|(?<=\\d)\\.\\d";
  /** Marks and fillers that nobody sees are letters to Unicode. */
  private static final Pattern NOT_SAID = Pattern.compile("(?!" + OF_A_NUMBER + ")[\\p{P}\\p{S}\\p{Z}\\p{C}\\p{Mn}\\u115f\\u1160]");
  private static final Pattern EMPTY_WORDS = Pattern.compile(
      "(无|暂无|没有|目前没有|同上|如上|同前|略|省略|待定|待补|待补充|待填写|待完善|不适用|不涉及|目前无|见上|见上文|见前|同下|不详|未知|空|na|none|null|nil|tbd|todo|x)+");

  private SaysNothing() {}

  static boolean is(String text) {
    String said = essence(text);
    return said.isEmpty() || EMPTY_WORDS.matcher(said).matches();
  }

  /**
   * What remains of a text that is compared with another: neither blanks nor punctuation nor width of letters makes a difference, the
   * signs and the point of a number do.
   */
  static String essence(String text) {
    return NOT_SAID.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
