package org.assetcloud.itsm.ticket.work;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.ticket.Ticket;
import org.springframework.stereotype.Component;

/** Tells those who are to work on a ticket that it is theirs now (R5.5). */
@Component
public class AnnounceWork {

  private final TellPeople tellPeople;
  private final Clock clock;

  AnnounceWork(TellPeople tellPeople, Clock clock) {
    this.tellPeople = tellPeople;
    this.clock = clock;
  }

  /** @param wish what is asked of them, the end of a Chinese sentence about the ticket */
  public void to(List<String> people, Ticket ticket, String wish) {
    String text = "工单 %s（%s，%s）%s".formatted(
        ticket.number(), ticket.report().requester().unit(), ticket.report().category().label(), wish);
    tellPeople.tell(people, new Announcement("%s/WORK/%d".formatted(ticket.number(), ticket.progress().version()),
        NotificationKind.ASSIGNMENT, ticket.number(), null, text, clock.instant()));
  }
}
