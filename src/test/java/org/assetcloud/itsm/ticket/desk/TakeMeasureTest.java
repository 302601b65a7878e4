package org.assetcloud.itsm.ticket.desk;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Instant;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.watch.InformBureau;
import org.assetcloud.itsm.ticket.watch.Measure;
import org.assetcloud.itsm.ticket.work.MoveTicket;
import org.junit.jupiter.api.Test;

class TakeMeasureTest {

  private static final String LEVEL = "RESPONSE/1/100%/project-manager/project-manager";

  private final ReassignTicket reassignTicket = mock(ReassignTicket.class);
  private final MoveTicket moveTicket = mock(MoveTicket.class);
  private final InformBureau informBureau = mock(InformBureau.class);
  private final TakeMeasure takeMeasure = new TakeMeasure(reassignTicket, moveTicket, informBureau);

  @Test
  void eachMeasureDoesWhatItSays() {
    Ticket ticket = at(Role.ENGINEER);

    takeMeasure.of(ticket, LEVEL, Measure.REASSIGN, "原办理人请假", "engineer-2");
    takeMeasure.of(ticket, LEVEL, Measure.CALL_SPECIALIST, "需要二线", null);
    takeMeasure.of(ticket, LEVEL, Measure.INFORM_BUREAU, "影响较大", null);

    verify(reassignTicket).assign(ticket.number(), "engineer-2", "原办理人请假");
    verify(moveTicket).to(ticket, Role.SPECIALIST);
    verify(informBureau).of(ticket.number(), LEVEL);
  }

  @Test
  void anotherMeasureChangesNothingAboutTheTicket() {
    takeMeasure.of(at(Role.ENGINEER), LEVEL, Measure.OTHER, "已到现场", null);

    verifyNoInteractions(reassignTicket, moveTicket, informBureau);
  }

  @Test
  void specialistsAreNotCalledWhereTheyHaveItAlready() {
    assertThatThrownBy(() -> takeMeasure.of(at(Role.SPECIALIST), LEVEL, Measure.CALL_SPECIALIST, "需要二线", null)).isInstanceOf(Refused.class);

    verifyNoInteractions(moveTicket);
  }

  private static Ticket at(Role line) {
    return new Ticket("GD-20260302-0001", null, Instant.EPOCH, "service-desk", Progress.registered().routedTo(line));
  }
}
