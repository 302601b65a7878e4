package org.assetcloud.itsm.change.vote;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.calendar.ChangeCalendar;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.template.ChangeTemplates;
import org.springframework.stereotype.Component;

/** Whether a change is approved as it is now (R7.4): by the votes of other persons on its present revision, or as a change of the catalogue. */
@Component
public class Approval {

  private final VotedChanges changes;
  private final ChangeTemplates templates;
  private final ChangeCalendar calendar;
  private final Clock clock;

  Approval(VotedChanges changes, ChangeTemplates templates, ChangeCalendar calendar, Clock clock) {
    this.changes = changes;
    this.templates = templates;
    this.calendar = calendar;
    this.clock = clock;
  }

  public boolean granted(Change change) {
    return preApproved(change) || ballot(change) != null;
  }

  /** Whether an authorised emergency was not approved in full in time: nobody begins before that is made good (R7.4). */
  public boolean lateVotesMissing(Change change) {
    return change.progress().lateApprovalOverdue(clock.instant());
  }

  /** Whether it needs no votes: a standard change whose template is approved. */
  boolean preApproved(Change change) {
    Content content = change.content();
    return content.type() == ChangeType.STANDARD && content.template() != null && templates.approved(content.template()) != null;
  }

  /** The freezes and other changes for which nobody excepted. */
  public List<WindowConflict> unexcepted(Change change) {
    List<WindowConflict> conflicts = calendar.conflicts(change.number(), change.content());
    Ballot ballot = conflicts.isEmpty() ? null : ballot(change);
    List<WindowConflict> excepted = ballot == null || !ballot.excepts() ? List.of()
        : changes.excepted(change.number(), ballot.round().number());
    return conflicts.stream().filter(one -> excepted.stream().noneMatch(one::sameAs))
        .filter(one -> one.kind() == ConflictKind.FREEZE || !calendar.exceptedBy(one.with(), change.number())).toList();
  }

  /** As {@link #unexcepted}; until the transaction ends nobody else takes a window or enters a freeze, so what is free stays free. */
  public List<WindowConflict> unexceptedFromNowOn(Change change) {
    calendar.lock();
    return unexcepted(change);
  }

  /** The votes that approve the present revision, null where there are none. */
  private Ballot ballot(Change change) {
    return changes.ballots(change.number()).stream()
        .filter(one -> one.round().stage() != Stage.AFTERWARDS)
        .filter(one -> one.round().revision() == change.progress().revision())
        .filter(one -> one.outcome() == RoundOutcome.APPROVE
            && (one.round().outcome() == null || one.round().outcome() == RoundOutcome.APPROVE))
        .filter(one -> one.voters().stream().noneMatch(change::involves))
        .reduce((one, other) -> other).orElse(null);
  }
}
