package org.assetcloud.itsm.change;

import java.util.List;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** What the process asks of a change to go on, and to whom its steps are offered. */
@Component
public class ChangeDecisions {

  /** A person of several roles is offered work in the first of these. */
  private static final List<Role> WORKING = List.of(Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.SERVICE_DESK,
      Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR);

  private final Changes changes;
  private final Members members;

  ChangeDecisions(Changes changes, Members members) {
    this.changes = changes;
    this.members = members;
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

  public boolean toReview(Change change) {
    return change.toReview(changes.violations(change.number()));
  }

  /** Whether it was refused afterwards and nobody has decided about its back-out. */
  public boolean toBackOut(Change change) {
    return change.progress().lateApproval() == LateApproval.REFUSED
        && changes.events(change.number()).stream().noneMatch(event -> event.kind() == ChangeEventKind.BACK_OUT);
  }

  /** The role in which the person is offered work; team-lead, where the person holds none any more. */
  public String groupOf(String person) {
    return WORKING.stream().filter(role -> members.of(role).contains(person)).findFirst().orElse(Role.TEAM_LEAD).id();
  }
}
