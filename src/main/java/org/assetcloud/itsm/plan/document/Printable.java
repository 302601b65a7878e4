package org.assetcloud.itsm.plan.document;

/** Text of people as papers can hold it: lines end alike, and what XML has no place for is seen as U+FFFD. */
final class Printable {

  private static final int NOT_PRINTABLE = 0xFFFD;

  private Printable() {}

  /** Empty where there is none. */
  static String of(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder printable = new StringBuilder(text.length());
    text.replace("\r\n", "\n").replace('\r', '\n').codePoints().map(each -> inXml(each) ? each : NOT_PRINTABLE)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean inXml(int character) {
    return character == '\t' || character == '\n' || character >= ' ' && character <= 0xD7FF
        || character >= 0xE000 && character <= NOT_PRINTABLE || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
