package org.assetcloud.itsm.ticket.process;

import java.util.Optional;
import org.assetcloud.itsm.ticket.HandBackTicket;
import org.assetcloud.itsm.work.Desk;
import org.assetcloud.itsm.work.Named;
import org.assetcloud.itsm.work.WorkItem;
import org.springframework.stereotype.Component;

/** The tasks of tickets: whoever of the role takes one does it, and the ticket knows who has its work. */
@Component
class TicketDesk implements Desk {

  private final HandBackTicket handBack;

  TicketDesk(HandBackTicket handBack) {
    this.handBack = handBack;
  }

  @Override
  public boolean has(String process) {
    return TicketHandling.KEY.equals(process);
  }

  @Override
  public Optional<Named> named(WorkItem task) {
    return Optional.empty();
  }

  @Override
  public void handedBack(WorkItem task, String reason) {
    if (TicketHandling.WORK.contains(task.step())) {
      handBack.handBack(task.number(), reason);
    } else {
      handBack.handBackEscalation(task.number(), reason);
    }
  }

  @Override
  public void returned(WorkItem task, String why) {
    handBack.returned(task.number(), TicketHandling.WORK.contains(task.step()), why);
  }
}
