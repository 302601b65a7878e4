package org.assetcloud.itsm.engine.version;

import java.util.List;
import java.util.Map;

/** Where the running instances are. */
public interface RunningVersions {

  /**
   * An instance at one of the places where it stands.
   *
   * @param number the business key; may be null
   * @param place id of a step or of a scope around it
   */
  record Place(String instance, String number, String place) {}

  /** How many instances each version has, by the engine's id of the version. */
  Map<String, Long> counts();

  /** All places of all instances of a version, by number. */
  List<Place> places(String definition);
}
