package org.assetcloud.itsm.ticket.watch;

import java.time.Clock;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Tells the bureau's operators of an escalated ticket (R5.7). */
@Component
public class InformBureau {

  private final Members members;
  private final TellPeople tellPeople;
  private final Clock clock;

  InformBureau(Members members, TellPeople tellPeople, Clock clock) {
    this.members = members;
    this.tellPeople = tellPeople;
    this.clock = clock;
  }

  public void of(String number, String escalation) {
    tellPeople.tell(members.of(Role.BUREAU_OPERATOR), new Announcement(number + "/" + escalation + "/INFORM",
        NotificationKind.INFORMATION, number, null, "工单 %s 已升级，请知悉。详情见工单的处置说明。".formatted(number), clock.instant()));
  }
}
