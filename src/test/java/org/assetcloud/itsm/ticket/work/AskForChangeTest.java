package org.assetcloud.itsm.ticket.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.link.TicketNeedsChange;
import org.assetcloud.itsm.testing.Somebody;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.Tickets;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.context.ApplicationEventPublisher;

class AskForChangeTest {

  private final Tickets tickets = mock(Tickets.class);
  private final ApplicationEventPublisher publisher = mock(ApplicationEventPublisher.class);
  private final AskForChange askForChange = new AskForChange(tickets, Somebody.of(Role.ENGINEER), publisher);

  @Test
  void aTicketThatNeedsAChangeRestsAndSaysForWhomAndWhy() {
    Report report = new Report(Category.CONFIGURATION, null, null, "增加打印模板", null, null, null, Instant.EPOCH, null);
    Ticket ticket = new Ticket("GD-20260302-0001", report, Instant.EPOCH, "service-desk",
        Progress.registered().routedTo(Role.ENGINEER).inResolution(Role.ENGINEER, "engineer"));
    ArgumentCaptor<Ticket> kept = ArgumentCaptor.forClass(Ticket.class);

    askForChange.of(ticket, "需要新模板");

    verify(tickets).update(kept.capture());
    assertThat(kept.getValue().progress().status()).isEqualTo(TicketStatus.WAITING_FOR_CHANGE);
    assertThat(kept.getValue().progress().assignee()).isNull();
    verify(publisher).publishEvent(new TicketNeedsChange("GD-20260302-0001", "CONFIGURATION", "增加打印模板", "需要新模板", "engineer"));
  }
}
