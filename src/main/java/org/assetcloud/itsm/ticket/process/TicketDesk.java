package org.assetcloud.itsm.ticket.process;

import java.util.Optional;
import java.util.Set;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.desk.HandBackTicket;
import org.assetcloud.itsm.ticket.desk.HandsOfTicket;
import org.assetcloud.itsm.work.Desk;
import org.assetcloud.itsm.work.Named;
import org.assetcloud.itsm.work.WorkItem;
import org.springframework.stereotype.Component;

/** The tasks of tickets: whoever of the role takes one does it, and the ticket knows who has its work. */
@Component
class TicketDesk implements Desk {

  private final HandBackTicket handBack;
  private final HandsOfTicket hands;

  TicketDesk(HandBackTicket handBack, HandsOfTicket hands) {
    this.handBack = handBack;
    this.hands = hands;
  }

  @Override
  public boolean has(String process) {
    return TicketHandling.KEY.equals(process);
  }

  @Override
  public Optional<Named> named(WorkItem task) {
    return Optional.empty();
  }

  /** The clocks' ladder tells of its work. */
  @Override
  public Set<String> watchedElsewhere() {
    return Set.copyOf(TicketHandling.WORK);
  }

  @Override
  public Optional<String> keepsFrom(WorkItem task, String person) {
    return Optional.empty();
  }

  @Override
  public void takenOver(WorkItem task, String what) {
    hands.keep(task.number(), NoteKind.REASSIGNMENT, what);
  }

  @Override
  public void handedBack(WorkItem task, String reason) {
    if (TicketHandling.WORK.contains(task.step())) {
      handBack.handBack(task.number(), reason);
    } else {
      hands.keep(task.number(), NoteKind.HAND_BACK, "%s：%s".formatted(task.name(), reason));
    }
  }

  @Override
  public void returned(WorkItem task, String why) {
    if (TicketHandling.WORK.contains(task.step())) {
      hands.returned(task.number(), why);
    } else {
      hands.keep(task.number(), NoteKind.HAND_BACK, why);
    }
  }
}
