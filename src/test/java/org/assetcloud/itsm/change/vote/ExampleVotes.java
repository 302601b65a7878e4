package org.assetcloud.itsm.change.vote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.calendar.ChangeCalendar;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.CalendarKind;

/** Rounds, seats and votes for rules that are tested by themselves. */
public final class ExampleVotes {

  public static final Instant ASKED = Instant.parse("2026-03-02T01:00:00Z");

  private ExampleVotes() {}

  /** Of one seat, which the team lead has: its votes say this. */
  public static Ballot ballot(Stage stage, Decision... said) {
    Round round = new Round(1, 1, stage, ASKED, null, null);
    List<Vote> votes = Stream.of(said).map(decision -> new Vote(1, 1, "lead", Role.TEAM_LEAD, decision, null, ASKED)).toList();
    return new Ballot(round, List.of(seat(SeatLevel.ASKED, Role.TEAM_LEAD, false)), votes);
  }

  /** Of one seat, which is bureau-leader's exception and approved. */
  public static Ballot excepting() {
    Round round = new Round(1, 1, Stage.BEFORE, ASKED, null, null);
    return new Ballot(round, List.of(seat(SeatLevel.ASKED, Role.BUREAU_LEADER, true)),
        List.of(new Vote(1, 1, "leader", Role.BUREAU_LEADER, Decision.APPROVE, null, ASKED)));
  }

  /** A seat of the first round, which has one office hour for a reminder and two until its deadline. */
  static Seat seat(SeatLevel level, Role holder, boolean exception) {
    return new Seat(1, 1, new Seat.Terms(exception ? Role.BUREAU_LEADER : Role.TEAM_LEAD, exception ? null : Role.PROJECT_MANAGER,
        new Times(CalendarKind.OFFICE, Duration.ofHours(1), Duration.ofHours(2))), holder, ASKED, level, exception);
  }

  public static Approval approval(VotedChanges changes, ChangeCalendar calendar, Instant now) {
    return new Approval(changes, null, calendar, Clock.fixed(now, ZoneOffset.UTC));
  }
}
