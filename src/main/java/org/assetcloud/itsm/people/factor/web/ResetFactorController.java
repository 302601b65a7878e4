package org.assetcloud.itsm.people.factor.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.people.factor.ResetFactor;
import org.assetcloud.itsm.shared.step.UserStep;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "账号与角色")
@RestController
class ResetFactorController {

  private final ResetFactor resetFactor;
  private final UserStep userStep;

  ResetFactorController(ResetFactor resetFactor, UserStep userStep) {
    this.resetFactor = resetFactor;
    this.userStep = userStep;
  }

  @Operation(summary = "重置登录验证码（安全管理员）", description = "供丢失手机和恢复码的人员使用。该账号的登录随即失效。")
  @PostMapping("/api/accounts/{id}/reset-second-factor")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reset(@Parameter(description = "用户名") @PathVariable String id) {
    userStep.take(() -> resetFactor.reset(id));
  }
}
