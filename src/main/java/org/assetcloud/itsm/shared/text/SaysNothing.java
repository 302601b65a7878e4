package org.assetcloud.itsm.shared.text;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts that fill a field and say nothing: blanks, punctuation, single or repeated characters, 无, 同上 and their like, in simplified and
 * traditional characters (R4.2, R7.4).
 */
public final class SaysNothing {

  /** What stands before or inside of a number and makes it another one. */
  private static final String OF_A_NUMBER = "[<>≤≥]\\s*\\d|(?<!\\d)[-+]\\d|(?<=\\d)\\.\\d";
  private static final Pattern NOT_SAID = Pattern.compile("(?!" + OF_A_NUMBER + ")[\\p{P}\\p{S}\\p{Z}\\p{C}\\p{Mn}]");
  private static final Pattern NUMBER = Pattern.compile("[<>≤≥]?[-+]?\\d+(\\.\\d+)?");

  /** They say nothing together either. */
  private static final Set<String> EMPTY_WORDS = Set.of(
      "无", "没", "没有", "并无", "暂无", "暂时没有", "暂时无", "目前没有", "目前无", "目前暂无", "无内容", "无说明", "无理由", "无原因", "无意见", "无备注",
      "同上", "如上", "同前", "如前", "同下", "如下", "同上述", "如上所述", "同上所述", "如前所述", "与上相同", "与上同", "与前相同", "与上面相同", "和上面一样", "跟上面一样",
      "见上", "见上文", "见上面", "见前", "见前文", "见下", "见下文", "见附件", "详见附件", "请见附件", "参见附件", "请看附件", "见附表", "见文档", "见备注", "见说明",
      "略", "省略", "从略", "暂略", "待定", "待补", "待补充", "待填", "待填写", "待写", "待完善", "待编写", "待确定", "待明确", "未定", "未填", "未填写", "不填", "暂不填写",
      "以后补", "以后再补", "以后补充", "以后再说", "以后填", "后补", "后续补", "后续补充", "后续完善", "稍后补", "稍后补充", "之后补", "之后补充", "回头补", "再补", "补",
      "暂缺", "缺", "空", "空白", "不适用", "不涉及", "不详", "未知", "不知道", "不清楚", "随便", "了", "的", "吧",
      "na", "none", "null", "nil", "tbd", "tba", "tbc", "todo", "x", "notapplicable", "unknown", "undefined", "empty", "blank", "nothing",
      "sameasabove", "ditto", "seeabove", "asabove", "seebelow", "seeattachment", "seeattached", "tobedetermined");

  /** They say something beside others. */
  private static final Set<String> EMPTY_ALONE = Set.of(
      "原因", "理由", "说明", "备注", "内容", "意见", "其他", "其它", "如题", "附件", "测试", "测试一下", "试试", "试一下", "test", "testing", "asdf", "qwer", "qwerty", "abc");

  private static final int HELD_DOWN = 20;
  private static final int LONGEST_WORD = EMPTY_WORDS.stream().mapToInt(String::length).max().orElseThrow();

  /** Each followed by the simplified one. */
  private static final String TRADITIONAL = "無无沒没暫暂時时見见與与後后補补測测試试詳详說说內内適适項项處处寫写備备註注請请參参閱阅從从續续題题樣样隨随頭头確确編编";

  private SaysNothing() {}

  public static boolean is(String text) {
    String said = essence(text);
    return sayNothing(said) || NUMBER.matcher(said).matches();
  }

  /** As {@link #is}, of a text that may be a number alone, such as an expected value or a phone. */
  public static boolean isNoValue(String text) {
    String said = essence(text);
    return sayNothing(said) && !NUMBER.matcher(said).matches();
  }

  /**
   * What remains of a text that is compared with another: neither blanks nor punctuation nor width of letters makes a difference, the
   * signs and the point of a number do.
   */
  public static String essence(String text) {
    return NOT_SAID.matcher(NameForm.of(text)).replaceAll("");
  }

  private static boolean sayNothing(String said) {
    return oneCharacter(said) || emptyWords(simplified(said)) || EMPTY_ALONE.contains(simplified(said));
  }

  /** Nothing at all, or one character, once or held down for a while. */
  private static boolean oneCharacter(String said) {
    return said.codePointCount(0, said.length()) <= HELD_DOWN && said.codePoints().distinct().limit(2).count() < 2;
  }

  /** Whether the text can be cut into empty words; word by word, since a text may be long. */
  private static boolean emptyWords(String text) {
    boolean[] cut = new boolean[text.length() + 1];
    cut[0] = true;
    int farthest = 0;
    for (int from = 0; from <= farthest; from++) {
      for (int to = from + 1; cut[from] && to <= Math.min(text.length(), from + LONGEST_WORD); to++) {
        if (EMPTY_WORDS.contains(text.substring(from, to))) {
          cut[to] = true;
          farthest = Math.max(farthest, to);
        }
      }
    }
    return cut[text.length()];
  }

  private static String simplified(String text) {
    StringBuilder simplified = new StringBuilder(text);
    for (int at = 0; at < text.length(); at++) {
      int found = TRADITIONAL.indexOf(text.charAt(at));
      if (found >= 0 && found % 2 == 0) {
        simplified.setCharAt(at, TRADITIONAL.charAt(found + 1));
      }
    }
    return simplified.toString();
  }
}
