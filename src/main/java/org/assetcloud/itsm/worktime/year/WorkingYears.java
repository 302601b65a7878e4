package org.assetcloud.itsm.worktime.year;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.worktime.WorkingYear;

/** The working years on record. */
public interface WorkingYears {

  /**
   * All years at one moment.
   *
   * @param version names this state of knowledge, see {@link CalendarVersions}
   */
  record Knowledge(String version, List<WorkingYear> years) {}

  /** The version of what is on record now. */
  String version();

  Knowledge all();

  /** Waits until no other transaction changes a year, and keeps others from it until the end of this one. */
  Knowledge lock();

  /** Puts the year in the place of what was known of it. The caller holds the lock. */
  void put(WorkingYear year, Instant at, String by);

  /** Another version counts from here on. The caller holds the lock. */
  void setVersion(String version);
}
