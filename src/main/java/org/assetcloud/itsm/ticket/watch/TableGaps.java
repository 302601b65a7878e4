package org.assetcloud.itsm.ticket.watch;

import java.time.Clock;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Tells the process owners that a ticket met no row of the targets table but the last, which catches all. */
@Component
public class TableGaps {

  private final Members members;
  private final TellPeople tellPeople;
  private final Clock clock;

  TableGaps(Members members, TellPeople tellPeople, Clock clock) {
    this.members = members;
    this.tellPeople = tellPeople;
    this.clock = clock;
  }

  public void tell(String number) {
    tellPeople.tell(members.of(Role.PROCESS_OWNER), new Announcement(number + "/TARGETS", NotificationKind.INFORMATION, number, null,
        "工单 %s 在时限表中没有匹配的行，已按兜底行计时，请补充时限表。".formatted(number), clock.instant()));
  }
}
