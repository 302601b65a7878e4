package org.assetcloud.itsm.change.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Lines of an iCalendar of at most 75 octets each (RFC 5545, 3.1); a line is folded between two characters of UTF-8, never within one. */
final class FoldedLines {

  private static final int MOST_OCTETS = 75;
  private static final String FOLD = "\r\n ";

  private FoldedLines() {}

  /** @param calendar complete, with lines folded anywhere */
  static String of(String calendar) {
    return calendar.replace(FOLD, "").lines().map(FoldedLines::folded).collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /** A text that may stand in a property: no control characters but line breaks, no halves of characters. */
  static String text(String text) {
    return text.replaceAll("\\r\\n?|[\u2028\u2029\u0085]", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ").replaceAll("\\p{Cs}", "\uFFFD");
  }

  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      String character = Character.toString(line.codePointAt(at));
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.append(character);
      octets += size;
    }
    return folded.toString();
  }
}
