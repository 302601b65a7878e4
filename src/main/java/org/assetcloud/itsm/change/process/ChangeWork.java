package org.assetcloud.itsm.change.process;

import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.due.ChangeDecisions;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.engine.instance.OtherTokens;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** In whose hands the steps of a change are, and where it goes on, asked of the change itself. */
@ProcessBean
public class ChangeWork {

  private static final Set<String> BESIDE_ALL = Set.of(ChangeImplementation.DECIDE_OVERRUN);
  private static final Set<String> BESIDE_WORK = Set.of(ChangeImplementation.DECIDE_OVERRUN, ChangeImplementation.SIGN_PLAN);

  private final ChangeDecisions changes;

  ChangeWork(ChangeDecisions changes) {
    this.changes = changes;
  }

  public String number(DelegateExecution execution) {
    return execution.getProcessBusinessKey();
  }

  public String title(DelegateExecution execution) {
    return change(execution).content().title();
  }

  /** Whether the requester has to revise it before anything else, as where it was sent back or is a draft. */
  public boolean mustRevise(DelegateExecution execution) {
    return changes.mustRevise(change(execution));
  }

  /** Whether one vote lets the work begin. */
  public boolean atOnce(DelegateExecution execution) {
    return changes.atOnce(change(execution));
  }

  /** Whether the approval of an emergency goes on with all votes, because it was only let go by one of them once more. */
  public boolean lateVotesAhead(DelegateExecution execution) {
    return Boolean.TRUE.equals(execution.getVariable(ChangeVoting.AFTERWARDS)) && changes.lateVotesAhead(change(execution));
  }

  public boolean emergency(DelegateExecution execution) {
    return change(execution).content().emergency();
  }

  /** Whether it brings something to go live or an update (R4.1). */
  public boolean release(DelegateExecution execution) {
    return change(execution).release();
  }

  public boolean approved(DelegateExecution execution) {
    return changes.approved(change(execution));
  }

  /** Whether its approvers refused it before any work. */
  public boolean rejected(DelegateExecution execution) {
    return changes.rejected(change(execution));
  }

  public boolean toReview(DelegateExecution execution) {
    return changes.toReview(change(execution));
  }

  /** Whether it was refused after its work, and nobody has decided about its back-out. */
  public boolean toBackOut(DelegateExecution execution) {
    return changes.toBackOut(change(execution));
  }

  /** The same once its work and its late approval are over; its plan may still be signed. */
  public boolean toBackOutNow(DelegateExecution execution) {
    return toBackOut(execution) && OtherTokens.none(execution, BESIDE_WORK);
  }

  /** Whether its work, its late approval and its plan are over. */
  public boolean nothingLeft(DelegateExecution execution) {
    return !toBackOut(execution) && OtherTokens.none(execution, BESIDE_ALL);
  }

  public String requester(DelegateExecution execution) {
    return change(execution).requestedBy();
  }

  public String requesterGroup(DelegateExecution execution) {
    return changes.groupOf(change(execution).requestedBy());
  }

  public String implementerGroup(DelegateExecution execution) {
    return changes.groupOf(change(execution).content().hands().implementer());
  }

  public String verifier(DelegateExecution execution) {
    return change(execution).content().hands().verifier();
  }

  public String verifierGroup(DelegateExecution execution) {
    return changes.groupOf(verifier(execution));
  }

  /** Who takes it back; null where the project manager decides whether it is. */
  public String backOutAssignee(DelegateExecution execution) {
    return toBackOut(execution) ? null : change(execution).content().hands().implementer();
  }

  public List<String> backOutGroup(DelegateExecution execution) {
    return toBackOut(execution) ? overrunGroups(execution) : List.of(implementerGroup(execution));
  }

  /** Who rates the risk: the team leads, but none who has a part in it. */
  public List<String> assessorGroups(DelegateExecution execution) {
    return changes.deciders(change(execution), Role.TEAM_LEAD);
  }

  /** Who decides about work that is not covered any more: the project manager, but none who has a part in it. */
  public List<String> overrunGroups(DelegateExecution execution) {
    return changes.deciders(change(execution), Role.PROJECT_MANAGER);
  }

  private Change change(DelegateExecution execution) {
    return changes.get(execution.getProcessBusinessKey());
  }
}
