package org.assetcloud.itsm.change.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.asking.Silence;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

/** What follows the silence of those who hold a seat (R7.4): a reminder, the deputy, bureau-leader, and never an approval. */
class SeatTest {

  /** A Monday morning; reminded after two office hours, due after four. */
  private static final Instant OPENED = at("2026-03-02T10:00");
  private static final Times TIMES = new Times(CalendarKind.OFFICE, Duration.ofHours(2), Duration.ofHours(4));

  @Test
  void silenceIsFollowedByAReminderTheDeputyAndBureauLeaderInTheirOrder() {
    assertThat(said(seat(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, SeatLevel.ASKED))).containsExactly("REMINDED 2026-03-02T12:00 null",
        "DEPUTY 2026-03-02T15:30 CONTRACTOR_DIRECTOR", "LEADER 2026-03-03T11:00 BUREAU_LEADER", "OVERDUE 2026-03-03T16:30 null");
  }

  @Test
  void withoutADeputyBureauLeaderIsNext() {
    assertThat(said(seat(Role.TEAM_LEAD, null, SeatLevel.ASKED))).containsExactly("REMINDED 2026-03-02T12:00 null",
        "LEADER 2026-03-02T15:30 BUREAU_LEADER", "OVERDUE 2026-03-03T11:00 null");
  }

  @Test
  void afterBureauLeaderNobodyIsAsked() {
    assertThat(said(seat(Role.BUREAU_LEADER, Role.PROJECT_MANAGER, SeatLevel.ASKED)))
        .containsExactly("REMINDED 2026-03-02T12:00 null", "OVERDUE 2026-03-02T15:30 null");
  }

  @Test
  void anExceptionIsAskedOfNobodyButBureauLeader() {
    Seat exception = new Seat(1, 1, new Seat.Terms(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, TIMES), Role.BUREAU_LEADER, OPENED,
        SeatLevel.ASKED, true);

    assertThat(exception.chain().roles()).containsExactly(Role.BUREAU_LEADER);
    assertThat(said(exception)).containsExactly("REMINDED 2026-03-02T12:00 null", "OVERDUE 2026-03-02T15:30 null");
    assertThat(seat(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, SeatLevel.ASKED).chain().roles())
        .containsExactly(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_LEADER);
  }

  @Test
  void whatWasDoneAboutSilenceIsNotDoneAgain() {
    assertThat(said(seat(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, SeatLevel.REMINDED))).hasSize(3)
        .first().isEqualTo("DEPUTY 2026-03-02T15:30 CONTRACTOR_DIRECTOR");
    assertThat(said(seat(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, SeatLevel.DEPUTY))).hasSize(2);
    assertThat(said(seat(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, SeatLevel.LEADER))).containsExactly("OVERDUE 2026-03-03T16:30 null");
    assertThat(said(seat(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, SeatLevel.OVERDUE))).isEmpty();
  }

  @Test
  void aStepIsDueAtItsSecondAndNotASecondBefore() {
    Silence<Chase.Step<SeatLevel>> silence = seat(Role.TEAM_LEAD, null, SeatLevel.ASKED).silence(DELIVERED);

    assertThat(silence.due(at("2026-03-02T11:59:59"))).isEmpty();
    assertThat(silence.due(at("2026-03-02T12:00:00"))).extracting(Chase.Step::level).containsExactly(SeatLevel.REMINDED);
    assertThat(silence.due(at("2026-03-03T11:00:00"))).extracting(Chase.Step::level)
        .containsExactly(SeatLevel.REMINDED, SeatLevel.LEADER, SeatLevel.OVERDUE);
  }

  @Test
  void whoIsAskedNowHasTimeUntilSomebodyElseIs() {
    assertThat(deadline(SeatLevel.ASKED)).isEqualTo(at("2026-03-02T15:30"));
    assertThat(deadline(SeatLevel.REMINDED)).isEqualTo(at("2026-03-02T15:30"));
    assertThat(deadline(SeatLevel.DEPUTY)).isEqualTo(at("2026-03-03T11:00"));
    assertThat(deadline(SeatLevel.LEADER)).isEqualTo(at("2026-03-03T16:30"));
    assertThat(deadline(SeatLevel.OVERDUE)).as("the last there was").isEqualTo(at("2026-03-03T16:30"));
  }

  @Test
  void aSeatThatMovesIsTheSameVoteOfAnotherRole() {
    Seat seat = seat(Role.TEAM_LEAD, null, SeatLevel.ASKED);

    assertThat(seat.heldBy(Role.BUREAU_LEADER, SeatLevel.LEADER)).isEqualTo(
        new Seat(1, 1, seat.terms(), Role.BUREAU_LEADER, OPENED, SeatLevel.LEADER, false));
    assertThat(SeatLevel.of(Role.BUREAU_LEADER)).isEqualTo(SeatLevel.LEADER);
    assertThat(SeatLevel.of(Role.CONTRACTOR_DIRECTOR)).isEqualTo(SeatLevel.DEPUTY);
  }

  private static Instant deadline(SeatLevel level) {
    return seat(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, level).deadline(DELIVERED);
  }

  private static List<String> said(Seat seat) {
    return seat.silence(DELIVERED).ahead().stream()
        .map(step -> "%s %s %s".formatted(step.level(), step.at().atZone(Zone.SHANGHAI).toLocalDateTime(), step.to())).toList();
  }

  private static Seat seat(Role role, Role deputy, SeatLevel level) {
    return new Seat(1, 1, new Seat.Terms(role, deputy, TIMES), role, OPENED, level, false);
  }
}
