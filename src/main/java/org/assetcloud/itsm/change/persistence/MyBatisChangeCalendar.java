package org.assetcloud.itsm.change.persistence;

import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.calendar.ChangeCalendar;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.calendar.Freeze;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.text.NameForm;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisChangeCalendar implements ChangeCalendar {

  private final CalendarMapper mapper;

  MyBatisChangeCalendar(CalendarMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public void lock() {
    mapper.lock();
  }

  @Override
  public List<WindowConflict> conflicts(String number, Content content) {
    if (content.window() == null) {
      return List.of();
    }
    List<String> modules = content.scope().modules();
    List<WindowConflict> conflicts = new ArrayList<>();
    freezes(content.window()).stream().filter(freeze -> freeze.stops(modules, content.window())).map(MyBatisChangeCalendar::conflict)
        .forEach(conflicts::add);
    changes(content.window()).stream().filter(other -> !other.number().equals(number) && other.progress().status().holdsItsWindow())
        .filter(other -> NameForm.anyIn(other.content().scope().modules(), modules)).map(MyBatisChangeCalendar::conflict)
        .forEach(conflicts::add);
    return conflicts;
  }

  private static WindowConflict conflict(Freeze freeze) {
    return new WindowConflict(ConflictKind.FREEZE, String.valueOf(freeze.id()), freeze.window(), "冻结期“%s”（%s 至 %s）".formatted(
        beginning(freeze.reason()), InWords.instant(freeze.window().from()), InWords.instant(freeze.window().to())));
  }

  private static WindowConflict conflict(Change other) {
    Window window = other.content().window();
    return new WindowConflict(ConflictKind.CHANGE, other.number(), window, "变更 %s“%s”（%s 至 %s）".formatted(other.number(),
        beginning(other.content().title()), InWords.instant(window.from()), InWords.instant(window.to())));
  }

  private static String beginning(String text) {
    return text.codePointCount(0, text.length()) <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
  }

  @Override
  public boolean exceptedBy(String other, String number) {
    return mapper.excepted(other, number) > 0;
  }

  @Override
  public long add(Freeze freeze) {
    FreezeRow row = new FreezeRow(freeze);
    mapper.insertFreeze(row);
    return row.getId();
  }

  @Override
  public Freeze get(long id) {
    FreezeRow.Read row = mapper.freeze(id);
    if (row == null) {
      throw new NotFound("freeze-unknown", "没有这个冻结期，请刷新。");
    }
    return row.freeze();
  }

  @Override
  public void lift(Freeze freeze) {
    mapper.lift(freeze);
  }

  @Override
  public List<Freeze> list(long offset, int size) {
    return mapper.list(offset, size).stream().map(FreezeRow.Read::freeze).toList();
  }

  @Override
  public long count() {
    return mapper.count();
  }

  @Override
  public List<Freeze> freezes(Window window) {
    return mapper.freezes(window.from(), window.to()).stream().map(FreezeRow.Read::freeze).toList();
  }

  @Override
  public List<Change> changes(Window window) {
    return mapper.changes(window.from(), window.to()).stream().map(ChangeRow::change).toList();
  }

  @Override
  public List<Change> stoppedBy(Freeze freeze) {
    return concernedBy(freeze).stream().filter(change -> change.progress().status() == ChangeStatus.APPROVED).toList();
  }

  @Override
  public List<Change> concernedBy(Freeze freeze) {
    return changes(freeze.window()).stream().filter(change -> change.progress().status().open())
        .filter(change -> freeze.modules().isEmpty() || NameForm.anyIn(change.content().scope().modules(), freeze.modules()))
        .toList();
  }
}
