package org.assetcloud.itsm.people.account.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.people.account.ChangeOwnPassword;
import org.assetcloud.itsm.shared.step.UserStep;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "我的账号")
@RestController
class MeController {

  private final ChangeOwnPassword changeOwnPassword;
  private final UserStep userStep;

  MeController(ChangeOwnPassword changeOwnPassword, UserStep userStep) {
    this.changeOwnPassword = changeOwnPassword;
    this.userStep = userStep;
  }

  record NewPassword(String current, @JsonProperty("new") String wanted) {}

  @Operation(summary = "修改本人的密码", description = "一次性密码只能用于本操作，修改后其他操作才可用。")
  @PutMapping("/api/me/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void password(@RequestBody NewPassword password) {
    userStep.take(() -> changeOwnPassword.change(password.current(), password.wanted()));
  }
}
