package org.assetcloud.itsm.change.persistence;

import java.time.Instant;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.calendar.WindowConflict;

/** A row of {@code change_exception}. */
record ConflictRow(ConflictKind kind, String with, Instant from, Instant to, String said) {

  static ConflictRow of(WindowConflict conflict) {
    return new ConflictRow(conflict.kind(), conflict.with(), conflict.window().from(), conflict.window().to(), conflict.said());
  }

  WindowConflict conflict() {
    return new WindowConflict(kind, with, new Window(from, to), said);
  }
}
