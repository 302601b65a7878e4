package org.assetcloud.itsm.ticket.desk;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketProcess;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.work.AnnounceWork;
import org.junit.jupiter.api.Test;

class GiveWorkTest {

  private static final Ticket TICKET = new Ticket("GD-20260302-0001", null, Instant.EPOCH, "service-desk",
      Progress.registered().routedTo(Role.ENGINEER).takenBy("engineer"));

  private final Tickets tickets = mock(Tickets.class);
  private final TicketProcess process = mock(TicketProcess.class);
  private final AnnounceWork announce = mock(AnnounceWork.class);
  private final GiveWork giveWork = new GiveWork(tickets, process, announce);

  @Test
  void whoeverGetsTheWorkHasItOnRecordAndInTheTaskListAndIsTold() {
    giveWork.to(TICKET, "engineer-2");

    verify(tickets).update(TICKET.with(TICKET.progress().takenBy("engineer-2")));
    verify(process).assign(TICKET.number(), "engineer-2");
    verify(announce).to(List.of("engineer-2"), TICKET, "已改派给您，请处理。");
  }

  @Test
  void workThatComesBackIsNobodysAndNobodyIsTold() {
    giveWork.back(TICKET);

    verify(tickets).update(TICKET.with(TICKET.progress().takenBy(null)));
    verify(process).assign(TICKET.number(), null);
    verify(announce, never()).to(any(), any(), any());
  }
}
