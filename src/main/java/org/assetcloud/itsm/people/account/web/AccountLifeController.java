package org.assetcloud.itsm.people.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.people.account.CloseAccount;
import org.assetcloud.itsm.people.account.EnableAccount;
import org.assetcloud.itsm.people.account.ReopenAccount;
import org.assetcloud.itsm.shared.step.UserStep;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "账号与角色")
@RestController
class AccountLifeController {

  private final CloseAccount closeAccount;
  private final EnableAccount enableAccount;
  private final ReopenAccount reopenAccount;
  private final UserStep userStep;

  AccountLifeController(CloseAccount closeAccount, EnableAccount enableAccount, ReopenAccount reopenAccount, UserStep userStep) {
    this.closeAccount = closeAccount;
    this.enableAccount = enableAccount;
    this.reopenAccount = reopenAccount;
    this.userStep = userStep;
  }

  record Reason(String reason) {}

  record NewPasswordAnswer(String oneTimePassword) {}

  @Operation(summary = "解锁账号（安全管理员）", description = "连续输错密码而锁定的账号可以立即重新登录。")
  @PostMapping("/api/accounts/{id}/unlock")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unlock(@Parameter(description = "用户名") @PathVariable String id) {
    userStep.take(() -> reopenAccount.unlock(id));
  }

  @Operation(summary = "重置密码（安全管理员）", description = "答复中的一次性密码只显示这一次，本人登录后须先修改。该账号的登录随即失效。")
  @PostMapping("/api/accounts/{id}/reset-password")
  NewPasswordAnswer resetPassword(@Parameter(description = "用户名") @PathVariable String id) {
    return new NewPasswordAnswer(userStep.take(() -> reopenAccount.resetPassword(id)));
  }

  @Operation(summary = "停用账号（安全管理员）", description = "该账号的登录随即失效，角色暂停，未办完的任务退回待领。")
  @PostMapping("/api/accounts/{id}/disable")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void disable(@Parameter(description = "用户名") @PathVariable String id, @RequestBody Reason reason) {
    userStep.take(() -> closeAccount.close(id, reason.reason()));
  }

  @Operation(summary = "启用账号（安全管理员）", description = "停用时的角色随即恢复。")
  @PostMapping("/api/accounts/{id}/enable")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void enable(@Parameter(description = "用户名") @PathVariable String id, @RequestBody Reason reason) {
    userStep.take(() -> enableAccount.enable(id, reason.reason()));
  }
}
