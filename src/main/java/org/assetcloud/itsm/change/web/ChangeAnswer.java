package org.assetcloud.itsm.change.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEvent;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Progress;
import org.assetcloud.itsm.change.Revision;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.Violation;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.assessment.Assessment;
import org.assetcloud.itsm.change.assessment.DataTouched;
import org.assetcloud.itsm.change.assessment.Reach;
import org.assetcloud.itsm.change.assessment.Reversibility;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.desk.ChangeAction;
import org.assetcloud.itsm.change.vote.Ballot;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.assetcloud.itsm.change.vote.Seat;
import org.assetcloud.itsm.change.vote.Vote;
import org.assetcloud.itsm.people.Role;

/** A change as the API answers it; in lists without what is long. */
public record ChangeAnswer(
    String number, ChangeStatus status, String title, String reason, ChangeKind kind, ChangeType type, boolean release,
    List<String> modules, List<String> units, String implementer, String verifier, Instant windowFrom, Instant windowTo,
    int downtimeMinutes, String steps, String testEvidence, String backOutSteps, String oldValue, String newValue, List<String> tickets,
    Long template, String requestedBy, Instant requestedAt, int revision, Risk risk, LateApproval lateApproval, Instant authorisedAt,
    Instant startedAt, Instant endedAt, ChangeResult result, Instant closedAt, @JsonUnwrapped Whole whole) {

  /** What only the answer about one change has; its members stand beside the others. */
  record Whole(
      String plan, AssessmentAnswer assessment, List<RevisionAnswer> revisions, List<RoundAnswer> rounds, List<ConflictAnswer> conflicts, List<Violation> violations,
      List<ChangeEvent> history, List<ChangeAction> actions, Map<String, String> names) {}

  record AssessmentAnswer(
      Reach reach, Reversibility reversibility, DataTouched dataTouched, boolean insideFreeze, String by, Instant at, String comment) {

    static AssessmentAnswer of(Assessment one) {
      return one == null ? null : new AssessmentAnswer(
          one.reach(), one.reversibility(), one.dataTouched(), one.insideFreeze(), one.by(), one.at(), one.comment());
    }
  }

  /** What was submitted; the present one stands in the change itself. */
  record RevisionAnswer(
      int revision, String by, Instant at, String title, String reason, ChangeKind kind, ChangeType type, List<String> modules,
      List<String> units, String implementer, String verifier, Instant windowFrom, Instant windowTo, int downtimeMinutes, String steps,
      String testEvidence, String backOutSteps, String oldValue, String newValue) {

    static RevisionAnswer of(Revision one) {
      Content content = one.content();
      Content.Plan plan = content.plan();
      Window window = content.window() == null ? new Window(null, null) : content.window();
      return new RevisionAnswer(one.number(), one.by(), one.at(), content.title(), content.reason(), content.kind(), content.type(),
          content.scope().modules(), content.scope().units(), content.hands().implementer(), content.hands().verifier(), window.from(),
          window.to(), content.downtimeMinutes(), plan.steps(), plan.testEvidence(), plan.backOutSteps(), plan.oldValue(), plan.newValue());
    }
  }

  record VoteAnswer(String person, String role, Decision decision, String comment, Instant at) {}

  record SeatAnswer(int seat, String role, String deputy, String holder, Instant openedAt, boolean exception, VoteAnswer vote) {

    static SeatAnswer of(Ballot ballot, Seat seat) {
      Vote vote = ballot.of(seat);
      return new SeatAnswer(seat.position(), seat.terms().role().id(), id(seat.terms().deputy()), id(seat.holder()), seat.openedAt(),
          seat.exception(), vote == null ? null : new VoteAnswer(vote.person(), vote.role().id(), vote.decision(), vote.comment(), vote.at()));
    }

    private static String id(Role role) {
      return role == null ? null : role.id();
    }
  }

  record RoundAnswer(
      int round, int revision, Stage stage, Instant openedAt, Instant decidedAt, RoundOutcome decision, List<SeatAnswer> seats) {

    static RoundAnswer of(Ballot ballot) {
      return new RoundAnswer(ballot.round().number(), ballot.round().revision(), ballot.round().stage(), ballot.round().openedAt(),
          ballot.round().decidedAt(), ballot.round().outcome(), ballot.seats().stream().map(seat -> SeatAnswer.of(ballot, seat)).toList());
    }
  }

  record ConflictAnswer(ConflictKind kind, String with, Instant from, Instant to, String reason, boolean excepted) {

    static ConflictAnswer of(WindowConflict one, boolean excepted) {
      return new ConflictAnswer(one.kind(), one.with(), one.window().from(), one.window().to(), one.said(), excepted);
    }
  }

  /** A line of a list. */
  static ChangeAnswer line(Change change) {
    return of(change, null, null);
  }

  static ChangeAnswer of(Change change, Content.Plan plan, Whole whole) {
    Content content = change.content();
    Progress progress = change.progress();
    Content.Plan shown = plan == null ? new Content.Plan(null, null, null, null, null) : plan;
    return new ChangeAnswer(change.number(), progress.status(), content.title(), whole == null ? null : content.reason(), content.kind(),
        content.type(), change.release(), content.scope().modules(), content.scope().units(), content.hands().implementer(),
        content.hands().verifier(), content.window() == null ? null : content.window().from(),
        content.window() == null ? null : content.window().to(), content.downtimeMinutes(), shown.steps(), shown.testEvidence(),
        shown.backOutSteps(), shown.oldValue(), shown.newValue(), content.tickets(), content.template(), change.requestedBy(),
        change.requestedAt(), progress.revision(), progress.risk(), progress.lateApproval(), progress.times().authorisedAt(),
        progress.times().startedAt(), progress.times().endedAt(), progress.result(), progress.times().closedAt(), whole);
  }
}
