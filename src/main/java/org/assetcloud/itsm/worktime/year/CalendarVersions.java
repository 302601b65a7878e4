package org.assetcloud.itsm.worktime.year;

import java.time.Instant;
import java.util.Optional;

/** Every state of knowledge the calendar ever had; they are only ever added. */
public interface CalendarVersions {

  Optional<CalendarContent> find(String version);

  /** Keeps the content under the version; nothing where the version is kept already. */
  void keep(String version, CalendarContent content, Instant at);
}
