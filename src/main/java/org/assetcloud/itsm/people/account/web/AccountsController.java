package org.assetcloud.itsm.people.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.Accounts;
import org.assetcloud.itsm.people.account.ChangeContact;
import org.assetcloud.itsm.people.account.Contact;
import org.assetcloud.itsm.people.account.CreateAccount;
import org.assetcloud.itsm.people.account.web.AccountAnswers.AccountAnswer;
import org.assetcloud.itsm.people.grant.GiveRole;
import org.assetcloud.itsm.people.grant.RoleDecision;
import org.assetcloud.itsm.people.grant.RoleRequest;
import org.assetcloud.itsm.people.grant.RoleRequests;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "账号与角色")
@RestController
class AccountsController {

  private final Accounts accounts;
  private final AccountAnswers answers;
  private final RoleRequests requests;
  private final CreateAccount createAccount;
  private final ChangeContact changeContact;
  private final GiveRole giveRole;
  private final CurrentUser person;
  private final UserStep userStep;

  AccountsController(
      Accounts accounts, AccountAnswers answers, RoleRequests requests, CreateAccount createAccount, ChangeContact changeContact,
      GiveRole giveRole, CurrentUser person, UserStep userStep) {
    this.accounts = accounts;
    this.answers = answers;
    this.requests = requests;
    this.createAccount = createAccount;
    this.changeContact = changeContact;
    this.giveRole = giveRole;
    this.person = person;
    this.userStep = userStep;
  }

  record NewAccount(String id, String name, String password, String email, String phone) {}

  record NewContact(String email, String phone) {}

  record NewRole(String role, String reason) {}

  record Comment(String comment) {}

  record RequestAnswer(Long id, String number, String person, String role, RoleRequest.State state, String reason, String askedBy, OffsetDateTime askedAt,
      String answeredBy, OffsetDateTime answeredAt, String comment, String removedBy, OffsetDateTime removedAt) {

    static RequestAnswer of(RoleRequest request) {
      return new RequestAnswer(request.id(), request.number(), request.person(), request.role().id(), request.state(), request.reason(), request.askedBy(),
          Zone.answer(request.askedAt()), request.answeredBy(), Zone.answer(request.answeredAt()), request.comment(), request.removedBy(),
          Zone.answer(request.removedAt()));
    }
  }

  @Operation(summary = "查看账号")
  @GetMapping("/api/accounts")
  Page<AccountAnswer> accounts(Paging paging) {
    mayRead();
    return paging.of(answers.of(accounts.list(paging.offset(), paging.size())), accounts.count());
  }

  @Operation(summary = "创建账号（安全管理员）")
  @PostMapping("/api/accounts")
  @ResponseStatus(HttpStatus.CREATED)
  AccountAnswer create(@RequestBody NewAccount account) {
    return answers.of(createAccount.create(account.id(), account.name(), account.password(), new Contact(account.email(), account.phone())));
  }

  @Operation(summary = "修改账号的邮箱和手机号码（安全管理员）", description = "没有填写的一项即为删除。系统向它们发送通知。")
  @PutMapping("/api/accounts/{id}/contact")
  AccountAnswer contact(@Parameter(description = "用户名") @PathVariable String id, @RequestBody NewContact contact) {
    return answers.of(changeContact.change(id, new Contact(contact.email(), contact.phone())));
  }

  @Operation(summary = "申请授予角色（安全管理员），经采购人信息科确认后生效")
  @PostMapping("/api/accounts/{id}/roles")
  @ResponseStatus(HttpStatus.CREATED)
  RequestAnswer ask(@Parameter(description = "用户名") @PathVariable String id, @RequestBody NewRole asked) {
    return RequestAnswer.of(userStep.take(() -> giveRole.ask(id, role(asked.role()), asked.reason())));
  }

  @Operation(summary = "收回角色（安全管理员），立即生效")
  @DeleteMapping("/api/accounts/{id}/roles/{role}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@Parameter(description = "用户名") @PathVariable String id, @Parameter(description = "角色编号") @PathVariable String role) {
    userStep.take(() -> giveRole.remove(id, role(role)));
  }

  @Operation(summary = "查看角色申请")
  @GetMapping("/api/role-requests")
  Page<RequestAnswer> requests(Paging paging) {
    mayRead();
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

  private void mayRead() {
    if (!person.holds(Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR, Role.AUDITOR)) {
      throw new Forbidden("accounts-not-readable", "只有安全管理员、采购人信息科和审计员可以查看账号和角色申请。");
    }
  }

  private static Role role(String id) {
    if (id == null || !Role.exists(id)) {
      throw Refused.field("role", "没有这个角色，请改正 role。");
    }
    return Role.of(id);
  }
}
