package org.assetcloud.itsm.change.persistence;

import java.time.Instant;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.calendar.Freeze;
import org.assetcloud.itsm.people.Side;
import org.assetcloud.itsm.shared.text.NameForm;

/** A row of {@code change_freeze}; its id is given by the database. */
class FreezeRow {

  private Long id;
  private final Freeze freeze;

  FreezeRow(Freeze freeze) {
    this.freeze = freeze;
  }

  Long getId() {
    return id;
  }

  public Freeze getFreeze() {
    return freeze;
  }

  public String getModules() {
    return Lines.of(freeze.modules());
  }

  public String getModulesForm() {
    return NameForm.lines(freeze.modules());
  }

  /** As it is read. */
  record Read(
      long id, Instant from, Instant to, String modules, String reason, String by, Side side, Instant at, Instant liftedAt, String liftedBy,
      String liftedBecause) {

    Freeze freeze() {
      return new Freeze(id, new Window(from, to), Lines.names(modules), reason, by, side, at, liftedAt, liftedBy, liftedBecause);
    }
  }
}
