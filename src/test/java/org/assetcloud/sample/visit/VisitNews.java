package org.assetcloud.sample.visit;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.history.Concerned;
import org.assetcloud.itsm.history.Entry;
import org.assetcloud.itsm.history.Histories;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellAbout;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Writes what happened into the history, and tells whose turn it is and who asked. */
@Component
class VisitNews {

  private final Histories histories;
  private final TellAbout tell;
  private final CurrentUser person;
  private final Clock clock;

  VisitNews(Histories histories, TellAbout tell, CurrentUser person, Clock clock) {
    this.histories = histories;
    this.tell = tell;
    this.person = person;
    this.clock = clock;
  }

  /** @param event names it among those of the visit @param next whose turn it is, null where whoever asked is told */
  void happened(RoomVisit visit, String event, String what, Role next) {
    histories.add(new Concerned("VISIT"), visit.number(), new Entry("STEP", clock.instant(), person.id(), false, what));
    List<String> people = next == null ? List.of(visit.askedBy()) : tell.of(next);
    tell.tell(new TellAbout.Thing("机房出入申请", visit.number(), visit.title()), event,
        next == null ? NotificationKind.INFORMATION : NotificationKind.ASSIGNMENT, null, people, what);
  }
}
