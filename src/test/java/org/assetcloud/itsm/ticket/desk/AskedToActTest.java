package org.assetcloud.itsm.ticket.desk;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.testing.Somebody;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.junit.jupiter.api.Test;

class AskedToActTest {

  private static final String NUMBER = "GD-20260302-0001";
  private static final Escalation ASKED = escalation(EscalationAction.TASK, "100%");
  private static final Escalation TOLD = escalation(EscalationAction.TELL, "75%");

  private final Tickets tickets = mock(Tickets.class);

  @Test
  void theRoleThatWasAskedAndThoseAboveItMayAct() {
    asked();

    for (CurrentUser person : List.of(
        Somebody.of(Role.PROJECT_MANAGER), Somebody.of(Role.CONTRACTOR_DIRECTOR), Somebody.theSoftware())) {
      assertThatCode(() -> new AskedToAct(tickets, person).check(NUMBER, ASKED.question())).as(person.id()).doesNotThrowAnyException();
    }
  }

  @Test
  void thoseBelowAndBesideItMayNot() {
    asked();

    for (Role role : List.of(Role.TEAM_LEAD, Role.ENGINEER, Role.AUDITOR)) {
      assertThatThrownBy(() -> new AskedToAct(tickets, Somebody.of(role)).check(NUMBER, ASKED.question())).as(role.id())
          .isInstanceOf(Forbidden.class).hasMessageContaining("项目经理");
    }
  }

  @Test
  void whoWasOnlyToldWasNotAskedToAct() {
    asked();
    AskedToAct manager = new AskedToAct(tickets, Somebody.of(Role.PROJECT_MANAGER));

    assertThatThrownBy(() -> manager.check(NUMBER, TOLD.question())).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> manager.check(NUMBER, "RESPONSE/2/100%/project-manager/project-manager")).isInstanceOf(Conflict.class);
  }

  private void asked() {
    when(tickets.escalations(NUMBER)).thenReturn(List.of(TOLD, ASKED));
  }

  private static Escalation escalation(EscalationAction action, String level) {
    return new Escalation(NUMBER, ClockKind.RESPONSE, 1, level, Role.PROJECT_MANAGER, Role.PROJECT_MANAGER, action, Instant.EPOCH,
        Instant.EPOCH, null);
  }
}
