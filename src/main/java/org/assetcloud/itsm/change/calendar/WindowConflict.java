package org.assetcloud.itsm.change.calendar;

import org.assetcloud.itsm.change.Window;

/**
 * What a change's window overlaps with.
 *
 * @param with the freeze's id or the other change's number
 * @param said what people read about it, Chinese
 */
public record WindowConflict(ConflictKind kind, String with, Window window, String said) {

  public boolean sameAs(WindowConflict other) {
    return kind == other.kind && with.equals(other.with);
  }
}
