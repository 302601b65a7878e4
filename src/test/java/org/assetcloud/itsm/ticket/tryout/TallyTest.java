package org.assetcloud.itsm.ticket.tryout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ClockResult;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static final Instant NOW = at("2026-03-05T10:00");
  private static final LadderLevel TELL = new LadderLevel("50%", Role.TEAM_LEAD, EscalationAction.TELL);
  private static final LadderLevel TASK = new LadderLevel("100%", Role.PROJECT_MANAGER, EscalationAction.TASK);
  private static final TriedTables TARGETS = new TriedTables(
      (category, severity) -> new TargetsTable.Promise(CalendarKind.NATURAL, Duration.ofMinutes(20), Duration.ofHours(2), false), null);
  private static final TriedTables LADDER = new TriedTables(null, (clock, calendar, severity) -> List.of());

  @Test
  void whoIsLateNowAndWhoWouldBeIsCountedByClockCategoryAndSeverity() {
    Tally tally = new Tally(TARGETS);
    tally.add(replayed(Category.FAULT, course(ClockResult.MET), course(ClockResult.BREACHED)));
    tally.add(replayed(Category.FAULT, course(ClockResult.BREACHED), course(ClockResult.BREACHED)));
    tally.add(replayed(Category.DEFECT, course(ClockResult.BREACHED), course(ClockResult.MET)));
    tally.add(replayed(Category.DEFECT, course(ClockResult.PENDING), course(ClockResult.PENDING)));

    Tryout tryout = tally.result(NOW);

    assertThat(tryout.tickets()).isEqualTo(4);
    assertThat(tryout.late()).containsEntry(ClockKind.RESPONSE, new Tryout.Late(4, 2, 2, 1, 1))
        .containsEntry(ClockKind.RESOLUTION, Tryout.Late.NOTHING);
    assertThat(tryout.groups()).extracting(Tryout.Group::category).containsExactly(Category.FAULT, Category.DEFECT);
    assertThat(tryout.groups().get(0).late()).containsEntry(ClockKind.RESPONSE, new Tryout.Late(2, 1, 2, 1, 0));
    assertThat(tryout.changed()).isEqualTo(2);
    assertThat(tryout.first()).hasSize(2);
  }

  @Test
  void escalationsAreCountedByRoleBesideWhatIsOnRecord() {
    Tally tally = new Tally(TARGETS);
    tally.add(new PastTickets.Recorded(Role.TEAM_LEAD, EscalationAction.TELL, 7));
    tally.add(replayed(Category.FAULT, course(ClockResult.MET, TELL), course(ClockResult.MET, TELL, TASK)));
    tally.add(replayed(Category.FAULT, course(ClockResult.MET), course(ClockResult.MET, TELL)));

    assertThat(tally.result(NOW).escalations()).containsExactlyInAnyOrder(
        new Tryout.Escalated(Role.TEAM_LEAD, EscalationAction.TELL, 7, 1, 2),
        new Tryout.Escalated(Role.PROJECT_MANAGER, EscalationAction.TASK, 0, 0, 1));
  }

  @Test
  void whoTriesALadderSeesTheTicketsThatAreToldOtherwise() {
    Replayed told = replayed(Category.FAULT, course(ClockResult.MET, TELL), course(ClockResult.MET, TASK));
    Tally ladder = new Tally(LADDER);
    Tally targets = new Tally(TARGETS);
    ladder.add(told);
    targets.add(told);

    assertThat(ladder.result(NOW).changed()).isEqualTo(1);
    assertThat(targets.result(NOW).changed()).isZero();
  }

  @Test
  void noMoreTicketsAreKeptThanAreShown() {
    Tally tally = new Tally(TARGETS);
    for (int each = 0; each < 60; each++) {
      tally.add(replayed(Category.FAULT, course(ClockResult.MET), course(ClockResult.BREACHED)));
    }

    assertThat(tally.result(NOW).changed()).isEqualTo(60);
    assertThat(tally.result(NOW).first()).hasSize(50);
  }

  private static Replayed replayed(Category category, Course before, Course after) {
    PastTicket ticket = new PastTicket("GD-20260302-0001", category, Severity.GENERAL, NOW, NOW, List.of());
    return new Replayed(ticket, List.of(new Replayed.Clock(ClockKind.RESPONSE, before, after)), false);
  }

  private static Course course(ClockResult result, LadderLevel... sent) {
    return new Course(NOW, result, List.of(sent));
  }
}
