package org.assetcloud.itsm.people.program.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.people.program.EndProgram;
import org.assetcloud.itsm.people.program.RenewKey;
import org.assetcloud.itsm.shared.step.UserStep;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The security officer gives a program another key, or ends it. */
@Tag(name = "程序账号")
@RestController
@RequestMapping("/api/programs")
class ProgramLifeController {

  private final RenewKey renewKey;
  private final EndProgram end;
  private final UserStep userStep;

  ProgramLifeController(RenewKey renewKey, EndProgram end, UserStep userStep) {
    this.renewKey = renewKey;
    this.end = end;
    this.userStep = userStep;
  }

  record Reason(String reason) {}

  record KeyAnswer(String programKey) {}

  @Operation(summary = "更换程序账号的密钥（安全管理员）", description = "答复中的密钥只显示这一次，原来的密钥立即失效。")
  @PostMapping("/{id}/key")
  KeyAnswer renewKey(@Parameter(description = "程序账号") @PathVariable String id) {
    return new KeyAnswer(userStep.take(() -> renewKey.renew(id)));
  }

  @Operation(summary = "结束程序账号（安全管理员），立即生效，不能恢复")
  @PostMapping("/{id}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@Parameter(description = "程序账号") @PathVariable String id, @RequestBody Reason reason) {
    userStep.take(() -> end.end(id, reason.reason()));
  }
}
