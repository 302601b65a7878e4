package org.assetcloud.itsm.people.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.people.grant.GiveRole;
import org.assetcloud.itsm.people.grant.RoleDecision;
import org.assetcloud.itsm.people.grant.RoleRequests;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What was asked for, and the bureau's answer. */
@Tag(name = "账号与角色")
@RestController
class RoleRequestsController {

  private final AccountReaders readers;
  private final RoleRequests requests;
  private final GiveRole giveRole;
  private final UserStep userStep;

  RoleRequestsController(AccountReaders readers, RoleRequests requests, GiveRole giveRole, UserStep userStep) {
    this.readers = readers;
    this.requests = requests;
    this.giveRole = giveRole;
    this.userStep = userStep;
  }

  record Comment(String comment) {}

  @Operation(summary = "查看角色申请")
  @GetMapping("/api/role-requests")
  Page<RequestAnswer> requests(Paging paging) {
    readers.check();
    return paging.of(requests.list(paging.offset(), paging.size()).stream().map(RequestAnswer::of).toList(), requests.count());
  }

  @Operation(summary = "确认角色申请（采购人信息科）")
  @PostMapping("/api/role-requests/{id}/confirm")
  RequestAnswer confirm(@Parameter(description = "申请编号") @PathVariable long id) {
    return RequestAnswer.of(userStep.take(() -> giveRole.answer(id, RoleDecision.APPROVE, null)));
  }

  @Operation(summary = "拒绝角色申请（采购人信息科）")
  @PostMapping("/api/role-requests/{id}/decline")
  RequestAnswer decline(@Parameter(description = "申请编号") @PathVariable long id, @RequestBody(required = false) Comment said) {
    return RequestAnswer.of(userStep.take(() -> giveRole.answer(id, RoleDecision.REJECT, said == null ? null : said.comment())));
  }
}
