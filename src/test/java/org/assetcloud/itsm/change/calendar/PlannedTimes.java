package org.assetcloud.itsm.change.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.shared.NotFound;

/** The calendar in memory: what a window meets is said beforehand. */
public final class PlannedTimes implements ChangeCalendar {

  private final List<WindowConflict> conflicts = new ArrayList<>();
  private final Set<String> exceptions = new HashSet<>();
  private final List<Freeze> freezes = new ArrayList<>();
  private final List<Change> concerned = new ArrayList<>();
  private int locked;

  public PlannedTimes meeting(WindowConflict... met) {
    conflicts.addAll(List.of(met));
    return this;
  }

  /** The other change's approvers excepted from every change. */
  public PlannedTimes exceptedBy(String other) {
    exceptions.add(other);
    return this;
  }

  PlannedTimes concerning(Change... changes) {
    concerned.addAll(List.of(changes));
    return this;
  }

  public int locked() {
    return locked;
  }

  @Override
  public void lock() {
    locked++;
  }

  @Override
  public List<WindowConflict> conflicts(String number, Content content) {
    return List.copyOf(conflicts);
  }

  @Override
  public boolean exceptedBy(String other, String number) {
    return exceptions.contains(other);
  }

  @Override
  public long add(Freeze freeze) {
    freezes.add(new Freeze(freezes.size() + 1L, freeze.window(), freeze.modules(), freeze.reason(), freeze.by(), freeze.side(), freeze.at(),
        freeze.liftedAt(), freeze.liftedBy(), freeze.liftedBecause()));
    return freezes.size();
  }

  @Override
  public Freeze get(long id) {
    return freezes.stream().filter(one -> one.id() == id).findFirst().orElseThrow(() -> new NotFound("freeze-unknown", "没有这个冻结期。"));
  }

  @Override
  public void lift(Freeze freeze) {
    freezes.set((int) freeze.id() - 1, freeze);
  }

  @Override
  public List<Freeze> list(long offset, int size) {
    return List.copyOf(freezes);
  }

  @Override
  public long count() {
    return freezes.size();
  }

  @Override
  public List<Freeze> freezes(Window window) {
    return freezes.stream().filter(one -> one.window().overlaps(window)).toList();
  }

  @Override
  public List<Change> changes(Window window) {
    return List.of();
  }

  @Override
  public List<Change> concernedBy(Freeze freeze) {
    return List.copyOf(concerned);
  }

  @Override
  public List<Change> stoppedBy(Freeze freeze) {
    return List.copyOf(concerned);
  }
}
