package org.assetcloud.itsm.records;

/**
 * A variable that every instance keeps, so that lists of tasks show it; nothing personal (design section 8, item 26).
 *
 * @param variable its name
 * @param column what stands above it in lists, null where lists do not show it
 */
public record Kept(String variable, String column) {

  public static final Kept NUMBER = new Kept("number", "编号");
  public static final Kept TITLE = new Kept("title", "标题");
}
