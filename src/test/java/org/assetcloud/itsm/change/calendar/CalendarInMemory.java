package org.assetcloud.itsm.change.calendar;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Window;

/** What a window overlaps with, for rules that are tested by themselves, and how often the calendar was locked. */
public final class CalendarInMemory implements ChangeCalendar {

  private final List<WindowConflict> conflicts;
  private int locks;

  private CalendarInMemory(List<WindowConflict> conflicts) {
    this.conflicts = conflicts;
  }

  public static CalendarInMemory free() {
    return new CalendarInMemory(List.of());
  }

  public static CalendarInMemory taken(WindowConflict... by) {
    return new CalendarInMemory(List.of(by));
  }

  public int locks() {
    return locks;
  }

  @Override
  public void lock() {
    locks++;
  }

  @Override
  public List<WindowConflict> conflicts(String number, Content content) {
    return conflicts;
  }

  @Override
  public boolean exceptedBy(String other, String number) {
    return false;
  }

  @Override
  public long add(Freeze freeze) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Freeze get(long id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void lift(Freeze freeze) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Freeze> list(long offset, int size) {
    return List.of();
  }

  @Override
  public long count() {
    return 0;
  }

  @Override
  public List<Freeze> freezes(Window window) {
    return List.of();
  }

  @Override
  public List<Change> changes(Window window) {
    return List.of();
  }

  @Override
  public List<Change> concernedBy(Freeze freeze) {
    return List.of();
  }

  @Override
  public List<Change> stoppedBy(Freeze freeze) {
    return List.of();
  }
}
