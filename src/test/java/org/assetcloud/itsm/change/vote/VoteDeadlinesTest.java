package org.assetcloud.itsm.change.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.assetcloud.itsm.asking.Chase;
import org.assetcloud.itsm.change.ChangesInMemory;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.Calendars;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.junit.jupiter.api.Test;

/** Until when an approver has time, and what their silence is followed by (R7.4); asked on a Monday at nine, with two office hours each. */
class VoteDeadlinesTest {

  private static final String NUMBER = "BG-20260302-0001";

  @Test
  void whoIsAskedHasTheTimeOfTheTable() {
    assertThat(deadlines(SeatLevel.ASKED, "2026-03-02T09:30").deadline(NUMBER, 1)).isEqualTo(at("2026-03-02T11:00"));
    assertThat(deadlines(SeatLevel.REMINDED, "2026-03-02T10:30").deadline(NUMBER, 1)).isEqualTo(at("2026-03-02T11:00"));
    assertThat(deadlines(SeatLevel.DEPUTY, "2026-03-02T11:30").deadline(NUMBER, 1)).isEqualTo(at("2026-03-02T14:30"));
  }

  @Test
  void whoIsAskedOnlyAfterAnOutageHasItFromThenOn() {
    assertThat(deadlines(SeatLevel.DEPUTY, "2026-03-03T09:00").deadline(NUMBER, 1)).isEqualTo(at("2026-03-03T11:00"));
  }

  @Test
  void aStepIsDueFromTheSecondOnAndNotAgain() {
    Seat seat = ExampleVotes.seat(SeatLevel.ASKED, Role.TEAM_LEAD, false);

    assertThat(deadlines(SeatLevel.ASKED, "2026-03-02T09:59").due(seat)).isEmpty();
    assertThat(deadlines(SeatLevel.ASKED, "2026-03-02T10:00").due(seat)).extracting(Chase.Step::level).containsExactly(SeatLevel.REMINDED);
    assertThat(deadlines(SeatLevel.ASKED, "2026-03-02T10:00").due(ExampleVotes.seat(SeatLevel.REMINDED, Role.TEAM_LEAD, false))).isEmpty();
  }

  @Test
  void afterAnOutageAllThatBecameDueIsSaidInItsOrder() {
    Seat seat = ExampleVotes.seat(SeatLevel.ASKED, Role.TEAM_LEAD, false);

    assertThat(deadlines(SeatLevel.ASKED, "2026-03-03T09:00").due(seat)).extracting(Chase.Step::level)
        .containsExactly(SeatLevel.REMINDED, SeatLevel.DEPUTY, SeatLevel.LEADER, SeatLevel.OVERDUE);
  }

  @Test
  void silenceIsLookedAtAgainUntilNothingIsLeftToDo() {
    assertThat(deadlines(SeatLevel.ASKED, "2026-03-02T09:30").next(NUMBER, 1)).isEqualTo(at("2026-03-02T10:00"));
    assertThat(deadlines(SeatLevel.OVERDUE, "2026-03-03T09:30").next(NUMBER, 1)).isNull();
  }

  private static VoteDeadlines deadlines(SeatLevel level, String now) {
    ChangesInMemory changes = new ChangesInMemory();
    Round round = new Round(1, 1, Stage.BEFORE, ExampleVotes.ASKED, null, null);
    changes.open(NUMBER, round, List.of(ExampleVotes.seat(level, Role.TEAM_LEAD, false)));
    WorkingCalendars calendars = new WorkingCalendars() {
      @Override
      public WorkingCalendar current() {
        return Calendars.DELIVERED;
      }

      @Override
      public WorkingCalendar of(String version) {
        return Calendars.DELIVERED;
      }
    };
    return new VoteDeadlines(changes, calendars, Clock.fixed(at(now), ZoneOffset.UTC));
  }
}
