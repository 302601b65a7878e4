package org.assetcloud.itsm.shared.text;

import java.util.Arrays;
import java.util.List;
import org.assetcloud.itsm.shared.Refused;

/** What somebody typed to search by: every word costs a look through every row, so there are few and none is long. */
public final class SearchText {

  private static final int MOST_WORDS = 8;
  private static final int LONGEST_WORD = 200;
  private static final String BLANKS = "[\\s\u3000]+";

  private SearchText() {}

  /**
   * The text as it was given; null and blank are any.
   *
   * @throws Refused naming {@code text}, for more than 8 words or one of more than 200 code points: nothing is cut
   */
  public static String checked(String text) {
    List<String> words = words(text);
    if (words.size() > MOST_WORDS) {
      throw Refused.field("text", "查询文字最多 %d 个词，请减少后再查。".formatted(MOST_WORDS));
    }
    if (words.stream().anyMatch(word -> word.codePointCount(0, word.length()) > LONGEST_WORD)) {
      throw Refused.field("text", "查询文字中每个词最多 %d 个字，请缩短后再查。".formatted(LONGEST_WORD));
    }
    return text;
  }

  /** The words of a text, divided by blanks; none where nothing was typed. */
  public static List<String> words(String text) {
    return text == null || text.isBlank() ? List.of() : Arrays.stream(text.strip().split(BLANKS)).toList();
  }
}
