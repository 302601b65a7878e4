package org.assetcloud.itsm.change.web;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.calendar.Freeze;
import org.springframework.stereotype.Component;

/** Changes and freezes as an iCalendar (RFC 5545) of instants in UTC; an entry keeps its UID, so that subscribers see it move. */
@Component
class CalendarFeed {

  private static final String DOMAIN = "@itsm.assetcloud";

  private final Clock clock;

  CalendarFeed(Clock clock) {
    this.clock = clock;
  }

  String of(List<Change> changes, List<Freeze> freezes) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//assetcloud//itsm//ZH");
    calendar.setName("变更日历");
    changes.forEach(change -> calendar.addEvent(event(change)));
    freezes.forEach(freeze -> calendar.addEvent(event(freeze)));
    return FoldedLines.of(Biweekly.write(calendar).go());
  }

  private VEvent event(Change change) {
    Content content = change.content();
    VEvent event = event(change.number(), content.window(), "%s %s".formatted(change.number(), content.title()));
    event.setSequence(change.progress().revision());
    event.setStatus(change.progress().status().holdsItsWindow() ? Status.confirmed() : Status.tentative());
    event.setDescription(FoldedLines.text("%s，%s，%s；模块：%s；计划停机 %d 分钟".formatted(change.progress().status().label(), content.kind().label(),
        content.type().label(), String.join("、", content.scope().modules()), content.downtimeMinutes())));
    return event;
  }

  private VEvent event(Freeze freeze) {
    VEvent event = event("freeze-" + freeze.id(), freeze.window(), "冻结期：" + freeze.reason());
    event.setDescription(FoldedLines.text(freeze.modules().isEmpty() ? "全部模块" : "模块：" + String.join("、", freeze.modules())));
    return event;
  }

  private VEvent event(String id, Window window, String summary) {
    VEvent event = new VEvent();
    event.setUid(id + DOMAIN);
    event.setDateTimeStamp(Date.from(clock.instant()));
    event.setDateStart(Date.from(window.from()));
    event.setDateEnd(Date.from(window.to()));
    event.setSummary(FoldedLines.text(summary));
    return event;
  }
}
