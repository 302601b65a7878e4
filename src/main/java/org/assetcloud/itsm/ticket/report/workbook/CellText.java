package org.assetcloud.itsm.ticket.report.workbook;

/**
 * Text of people as the text of a cell. What a spreadsheet could take for a formula, also in full width, behind blanks, or once the sheet
 * is saved as CSV, gets an apostrophe in front, which is visible in the cell.
 */
final class CellText {

  private static final String BEGINS_A_FORMULA = "=+-@＝＋－＠\t\r\n";

  private CellText() {}

  static String of(String text) {
    return text == null || text.isEmpty() || !(begins(text.codePointAt(0)) || begins(firstVisible(text))) ? text : "'" + text;
  }

  private static boolean begins(int character) {
    return BEGINS_A_FORMULA.indexOf(character) >= 0;
  }

  /** The first character that is neither blank nor without a shape of its own; a letter where there is none. */
  private static int firstVisible(String text) {
    return text.codePoints().filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each)
        && Character.getType(each) != Character.FORMAT && !Character.isISOControl(each)).findFirst().orElse('x');
  }
}
