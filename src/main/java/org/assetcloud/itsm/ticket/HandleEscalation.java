package org.assetcloud.itsm.ticket;

import java.time.Clock;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Refused;
import org.springframework.stereotype.Component;

/** Carries out what is decided about an escalation and keeps it on record (R5.7). */
@Component
public class HandleEscalation {

  private final Tickets tickets;
  private final Members members;
  private final TellPeople tellPeople;
  private final CurrentUser currentUser;
  private final Clock clock;

  HandleEscalation(Tickets tickets, Members members, TellPeople tellPeople, CurrentUser currentUser, Clock clock) {
    this.tickets = tickets;
    this.members = members;
    this.tellPeople = tellPeople;
    this.currentUser = currentUser;
    this.clock = clock;
  }

  /** @param escalation the escalation's key, as in {@code RESPONSE/1/100%/project-manager} */
  public void handle(String number, String escalation, Measure measure, String comment) {
    if (comment == null || comment.isBlank()) {
      throw Refused.field("comment", "请说明处置措施。");
    }
    switch (measure) {
      case INFORM_BUREAU -> tellPeople.tell(members.of(Role.BUREAU_OPERATOR), new Announcement(number + "/" + escalation + "/INFORM",
          NotificationKind.INFORMATION, number, null, "工单 %s 已升级，请知悉。详情见工单的处置说明。".formatted(number), clock.instant()));
      case OTHER -> { }
      default -> throw Refused.field("measure", "“%s”尚未启用，请选择告知采购人或其他措施。".formatted(measure.label()));
    }
    tickets.addNote(new Note(number, NoteKind.MEASURE, clock.instant(), currentUser.id(), false, measure.label() + "：" + comment));
  }
}
