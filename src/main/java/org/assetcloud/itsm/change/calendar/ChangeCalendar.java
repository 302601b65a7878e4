package org.assetcloud.itsm.change.calendar;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Window;

/** Freezes, and the windows that changes hold. */
public interface ChangeCalendar {

  /** Until the transaction ends nobody else takes a window or enters a freeze. */
  void lock();

  /** The freezes and the changes on the same modules that this window overlaps with. */
  List<WindowConflict> conflicts(String number, Content content);

  /** Whether the other change's approvers excepted from this one; an exception holds for both. */
  boolean exceptedBy(String other, String number);

  /** @return its id */
  long add(Freeze freeze);

  /** @throws org.assetcloud.itsm.shared.NotFound where there is none */
  Freeze get(long id);

  void lift(Freeze freeze);

  /** Newest first. */
  List<Freeze> list(long offset, int size);

  long count();

  /** Freezes that are not lifted and overlap with the window, first one first. */
  List<Freeze> freezes(Window window);

  /** Changes that hold a window which overlaps with this one, or asked for it, first one first. */
  List<Change> changes(Window window);

  /** Changes that have not ended and that the freeze would stop in the window they ask for. */
  List<Change> concernedBy(Freeze freeze);

  /** Changes that have not begun and whose window a new freeze overlaps. */
  List<Change> stoppedBy(Freeze freeze);
}
