package org.assetcloud.itsm.people.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.grant.AskForRole;
import org.assetcloud.itsm.people.grant.RemoveRole;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.step.UserStep;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the security officer does about the roles of an account. */
@Tag(name = "账号与角色")
@RestController
class AccountRolesController {

  private final AskForRole askForRole;
  private final RemoveRole removeRole;
  private final UserStep userStep;

  AccountRolesController(AskForRole askForRole, RemoveRole removeRole, UserStep userStep) {
    this.askForRole = askForRole;
    this.removeRole = removeRole;
    this.userStep = userStep;
  }

  record NewRole(String role, String reason) {}

  @Operation(summary = "申请授予角色（安全管理员），经采购人信息科确认后生效")
  @PostMapping("/api/accounts/{id}/roles")
  @ResponseStatus(HttpStatus.CREATED)
  RequestAnswer ask(@Parameter(description = "用户名") @PathVariable String id, @RequestBody NewRole asked) {
    return RequestAnswer.of(userStep.take(() -> askForRole.ask(id, role(asked.role()), asked.reason())));
  }

  @Operation(summary = "收回角色（安全管理员），立即生效")
  @DeleteMapping("/api/accounts/{id}/roles/{role}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@Parameter(description = "用户名") @PathVariable String id, @Parameter(description = "角色编号") @PathVariable String role) {
    userStep.take(() -> removeRole.remove(id, role(role)));
  }

  private static Role role(String id) {
    if (id == null || !Role.exists(id)) {
      throw Refused.field("role", "没有这个角色，请改正 role。");
    }
    return Role.of(id);
  }
}
