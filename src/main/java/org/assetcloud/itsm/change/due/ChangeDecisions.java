package org.assetcloud.itsm.change.due;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.WorkingRoles;
import org.springframework.stereotype.Component;

/** What the process asks of a change to go on, and to whom its steps are offered. */
@Component
public class ChangeDecisions {

  private final Changes changes;
  private final WorkingRoles roles;
  private final Deciders deciders;

  ChangeDecisions(Changes changes, WorkingRoles roles, Deciders deciders) {
    this.changes = changes;
    this.roles = roles;
    this.deciders = deciders;
  }

  public Change get(String number) {
    return changes.get(number);
  }

  public boolean mustRevise(Change change) {
    return change.progress().status() == ChangeStatus.AWAITING_REVISION;
  }

  public boolean approved(Change change) {
    return change.progress().status() == ChangeStatus.APPROVED;
  }

  /** Whether one vote lets its work begin. */
  public boolean atOnce(Change change) {
    return change.stage() == Stage.AT_ONCE;
  }

  /** Whether it was let go by one vote and the others are to come. */
  public boolean lateVotesAhead(Change change) {
    return change.progress().lateApproval() == LateApproval.OPEN;
  }

  /** Whether its approvers refused it before any work. */
  public boolean rejected(Change change) {
    return change.progress().status() == ChangeStatus.REJECTED;
  }

  public boolean toReview(Change change) {
    return change.progress().status().open() && change.toReview(changes.violations(change.number()));
  }

  /** Whether it was refused afterwards and nobody has decided about its back-out. */
  public boolean toBackOut(Change change) {
    return change.progress().lateApproval() == LateApproval.REFUSED
        && changes.events(change.number()).stream().noneMatch(event -> event.kind() == ChangeEventKind.BACK_OUT);
  }

  /** The roles that are offered a decision which is usually this one's. */
  public List<String> deciders(Change change, Role role) {
    return deciders.of(change, role).groups();
  }

  /** The role in which the person is offered work. */
  public String groupOf(String person) {
    return roles.of(person).id();
  }
}
