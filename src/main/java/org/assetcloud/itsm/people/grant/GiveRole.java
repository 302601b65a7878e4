package org.assetcloud.itsm.people.grant;

import org.assetcloud.itsm.asking.Conflicts;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.grant.RoleRequest.State;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Four eyes for every role: what the security officer asked for the bureau's operator confirms, neither for oneself (R7.1). */
@Component
public class GiveRole {

  private static final int LONGEST_COMMENT = 4000;

  private final RoleRequests requests;
  private final CurrentUser person;
  private final RoleHolders holders;
  private final RequestRecord record;
  private final RoleGrants grants;

  GiveRole(RoleRequests requests, CurrentUser person, RoleHolders holders, RequestRecord record, RoleGrants grants) {
    this.requests = requests;
    this.person = person;
    this.holders = holders;
    this.record = record;
    this.grants = grants;
  }

  /** @throws Conflict where it has been answered, or the person by now holds a role that excludes it */
  @Transactional
  public RoleRequest answer(long id, RoleDecision decision, String comment) {
    RoleRequest answered = answer(requests.find(id).orElseThrow(GiveRole::unknown), decision, comment);
    if (answered.number() != null) {
      grants.answered(answered.number());
    }
    return answered;
  }

  /** The same by the task of its process, where a refusal says why. */
  public void decide(String number, RoleDecision decision, String comment) {
    if (decision == RoleDecision.REJECT) {
      Text.needed("comment", "不同意的理由", comment, LONGEST_COMMENT);
    }
    answer(requests.find(number).orElseThrow(GiveRole::unknown), decision, comment);
  }

  /** @throws Forbidden for whoever asked for the role, or shall hold it */
  public void checkAnswerer(String number, String by) {
    check(requests.find(number).orElseThrow(GiveRole::unknown), by);
  }

  private RoleRequest answer(RoleRequest request, RoleDecision decision, String comment) {
    if (!person.holds(Role.BUREAU_OPERATOR)) {
      throw new Forbidden("not-the-bureau-operator", "只有采购人信息科可以确认角色申请。");
    }
    check(request, person.id());
    String said = Text.optional("comment", "意见", comment, LONGEST_COMMENT);
    if (request.state() != State.PENDING) {
      throw RequestRecord.answeredAlready();
    }
    if (decision == RoleDecision.REJECT) {
      return record.answered(request, decision, said);
    }
    ExclusiveRoles.check(holders.held(request.person()), request.role());
    RoleRequest confirmed = record.answered(request, decision, said);
    holders.give(request.person(), request.role());
    return confirmed;
  }

  private static void check(RoleRequest request, String by) {
    Conflicts.of(new Conflicts.Rule("four-eyes", person -> person.equals(request.person()) || person.equals(request.askedBy()),
        "不能确认本人的角色申请，也不能确认自己提出的申请。")).check(by);
  }

  private static NotFound unknown() {
    return new NotFound("role-request-unknown", "没有这个角色申请。");
  }
}
