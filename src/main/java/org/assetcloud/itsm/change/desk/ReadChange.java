package org.assetcloud.itsm.change.desk;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEvent;
import org.assetcloud.itsm.change.ChangeUnknown;
import org.assetcloud.itsm.change.Revision;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.Violation;
import org.assetcloud.itsm.change.assessment.AssessedChanges;
import org.assetcloud.itsm.change.assessment.Assessment;
import org.assetcloud.itsm.change.calendar.ChangeCalendar;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.change.vote.Approval;
import org.assetcloud.itsm.change.vote.Ballot;
import org.assetcloud.itsm.change.vote.VotedChanges;
import org.assetcloud.itsm.shared.link.ReleasePlans;
import org.springframework.stereotype.Component;

/** Reads a change with everything that is on record about it. */
@Component
public class ReadChange {

  private final VotedChanges changes;
  private final AssessedChanges assessed;
  private final ChangeCalendar calendar;
  private final Approval approval;
  private final ReleasePlans plans;

  ReadChange(VotedChanges changes, AssessedChanges assessed, ChangeCalendar calendar, Approval approval, ReleasePlans plans) {
    this.changes = changes;
    this.assessed = assessed;
    this.calendar = calendar;
    this.approval = approval;
    this.plans = plans;
  }

  /** @throws ChangeUnknown where there is none of this number */
  public Change of(String number) {
    return changes.get(number);
  }

  /** The number of its emergency plan, null where it has none (R4.1). */
  public String plan(Change change) {
    return change.release() ? plans.numberOf(change.number()).orElse(null) : null;
  }

  /** At which stage its approvers are asked now. */
  public Stage stage(Change change) {
    return change.stage();
  }

  public List<Ballot> ballots(String number) {
    return changes.ballots(number);
  }

  public List<Revision> revisions(String number) {
    return changes.revisions(number);
  }

  public List<ChangeEvent> events(String number) {
    return changes.events(number);
  }

  public List<Violation> violations(String number) {
    return changes.violations(number);
  }

  public Assessment assessment(Change change) {
    return assessed.assessment(change.number(), change.progress().revision());
  }

  /** What its window overlaps with now; nothing where it has ended or none was planned. */
  public List<WindowConflict> conflicts(Change change) {
    return change.progress().status().open() ? calendar.conflicts(change.number(), change.content()) : List.of();
  }

  /** Those of the conflicts that nobody excepted from. */
  public List<WindowConflict> unexcepted(Change change) {
    return change.progress().status().open() ? approval.unexcepted(change) : List.of();
  }
}
