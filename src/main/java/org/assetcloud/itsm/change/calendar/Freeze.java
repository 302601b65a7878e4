package org.assetcloud.itsm.change.calendar;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.people.Side;
import org.assetcloud.itsm.shared.text.NameForm;

/**
 * A time in which nothing is changed.
 *
 * @param modules that it is about; none means all
 * @param side whose freeze it is
 */
public record Freeze(
    long id, Window window, List<String> modules, String reason, String by, Side side, Instant at, Instant liftedAt, String liftedBy,
    String liftedBecause) {

  public boolean stops(List<String> touched, Window work) {
    return liftedAt == null && window.overlaps(work) && (modules.isEmpty() || NameForm.anyIn(modules, touched));
  }
}
