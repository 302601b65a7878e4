package org.assetcloud.itsm.records;

/**
 * Where people find records of a kind in Tasklist and Cockpit.
 *
 * @param page address of the page about one record
 * @param list address of the page on which they are found, null where there is none of its own
 * @param menu what leads to it in Tasklist
 * @param overview what leads to it in Cockpit
 * @param icon beside it
 * @param priority the higher, the further to the left of the menu
 * @param module the module of the pages that shows them, {@code shared/kinds/<module>.js}; null where the task itself says everything
 */
public record RecordPages(String page, String list, String menu, String overview, String icon, int priority, String module) {

  /** Records about which their task says everything, looked after on a page about something else. */
  public static RecordPages elsewhere(String page) {
    return new RecordPages(page, null, null, null, null, 0, null);
  }
}
