package org.assetcloud.itsm.change.vote;

import static org.assetcloud.itsm.change.ChangeExamples.NOW;

import java.time.Clock;
import java.time.Duration;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.asking.Times;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.calendar.ChangeCalendar;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.assetcloud.itsm.change.template.ChangeTemplates;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.worktime.CalendarKind;

/** Rounds, seats and votes that tests of changes speak of. */
public final class Rounds {

  static final Times TIMES = new Times(CalendarKind.OFFICE, Duration.ofHours(2), Duration.ofHours(4));

  private Rounds() {}

  public static Approval approval(VotedChanges changes, ChangeTemplates templates, ChangeCalendar calendar, Clock clock) {
    return new Approval(changes, templates, calendar, clock);
  }

  public static VoidRound voidRound(VotedChanges changes, Clock clock) {
    return new VoidRound(changes, clock);
  }

  public static VoidApproval voidApproval(VotedChanges changes, ReleaseSteps release, Clock clock) {
    return new VoidApproval(changes, voidRound(changes, clock), release);
  }

  public static LateApprovals late(VotedChanges changes, Members members, ChangeHistory history, TellOfChange tell, Clock clock) {
    return new LateApprovals(changes, new Approvers(members), history, tell, clock);
  }

  public static Round open(int number, int revision, Stage stage) {
    return new Round(number, revision, stage, NOW, null, null);
  }

  public static Round closed(int number, int revision, Stage stage, RoundOutcome outcome) {
    return new Round(number, revision, stage, NOW, NOW, outcome);
  }

  public static Seat seat(int round, int position, Role role) {
    return new Seat(round, position, new Seat.Terms(role, null, TIMES), role, NOW, SeatLevel.ASKED, false);
  }

  static Seat exception(int round, int position) {
    return new Seat(round, position, new Seat.Terms(Role.BUREAU_LEADER, null, TIMES), Role.BUREAU_LEADER, NOW, SeatLevel.ASKED, true);
  }

  public static Vote vote(int round, int position, String person, Decision decision) {
    return new Vote(round, position, person, Role.TEAM_LEAD, decision, null, NOW);
  }
}
