package org.assetcloud.itsm.engine.version;

import java.util.List;

/**
 * What a migration would do.
 *
 * @param name of the process, Chinese
 * @param steps at which instances stand
 * @param moving instances that would move, by number
 * @param staying instances that would stay, by number
 */
public record Preview(String process, String name, int from, int to, List<Step> steps, List<Standing> moving, List<Standing> staying) {

  /**
   * A step and how many instances stand there.
   *
   * @param maps whether the newest version goes on from there
   */
  public record Step(String step, String name, long instances, boolean maps) {}

  /**
   * An instance and where it stands.
   *
   * @param number the business key; may be null
   * @param steps their names
   * @param why it would stay; null where it moves
   */
  public record Standing(String instance, String number, List<String> steps, String why) {}
}
