package org.assetcloud.itsm.people.factor.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.List;
import org.assetcloud.itsm.people.account.web.SessionOfRequest;
import org.assetcloud.itsm.people.factor.BeginFactor;
import org.assetcloud.itsm.people.factor.ConfirmFactor;
import org.assetcloud.itsm.people.factor.Enrolment;
import org.assetcloud.itsm.people.factor.OwnFactor;
import org.assetcloud.itsm.people.factor.RemoveFactor;
import org.assetcloud.itsm.people.factor.RenewRecoveryCodes;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "账号与角色")
@RestController
class SecondFactorController {

  private final OwnFactor ownFactor;
  private final BeginFactor beginFactor;
  private final ConfirmFactor confirmFactor;
  private final RenewRecoveryCodes renewRecoveryCodes;
  private final RemoveFactor removeFactor;

  SecondFactorController(
      OwnFactor ownFactor, BeginFactor beginFactor, ConfirmFactor confirmFactor, RenewRecoveryCodes renewRecoveryCodes,
      RemoveFactor removeFactor) {
    this.ownFactor = ownFactor;
    this.beginFactor = beginFactor;
    this.confirmFactor = confirmFactor;
    this.renewRecoveryCodes = renewRecoveryCodes;
    this.removeFactor = removeFactor;
  }

  record Password(String password) {}

  record Code(String code) {}

  record PasswordAndCode(String password, String code) {}

  record FactorAnswer(OffsetDateTime enrolledAt, Integer recoveryCodesLeft, boolean required) {}

  record EnrolmentAnswer(String secret, String uri, String qr) {

    static EnrolmentAnswer of(Enrolment enrolment) {
      return new EnrolmentAnswer(enrolment.secret(), enrolment.uri(), QrPicture.svg(enrolment.uri()));
    }
  }

  record RecoveryCodesAnswer(List<String> recoveryCodes) {}

  @Operation(summary = "查看本人的登录验证码是否启用")
  @GetMapping("/api/me/second-factor")
  FactorAnswer factor() {
    return ownFactor.enrolledAt().map(at -> new FactorAnswer(Zone.answer(at), ownFactor.recoveryCodesLeft(), ownFactor.required()))
        .orElseGet(() -> new FactorAnswer(null, null, ownFactor.required()));
  }

  @Operation(summary = "开始启用本人的登录验证码", description = "答复中的密钥和二维码供手机上的验证器使用，15 分钟内用一个验证码确认后才生效。")
  @PostMapping("/api/me/second-factor")
  EnrolmentAnswer begin(@RequestBody Password given) {
    return EnrolmentAnswer.of(beginFactor.begin(given.password()));
  }

  @Operation(summary = "确认启用本人的登录验证码", description = "答复中的十个恢复码只显示这一次，每个可以代替验证码登录一次。本人的其他登录随即失效。")
  @PostMapping("/api/me/second-factor/confirm")
  RecoveryCodesAnswer confirm(@RequestBody Code given, HttpServletRequest request) {
    return new RecoveryCodesAnswer(confirmFactor.confirm(given.code(), SessionOfRequest.id(request).orElse(null)));
  }

  @Operation(summary = "更换本人的恢复码", description = "原来的恢复码随即失效。")
  @PostMapping("/api/me/second-factor/recovery-codes")
  RecoveryCodesAnswer renew(@RequestBody PasswordAndCode given) {
    return new RecoveryCodesAnswer(renewRecoveryCodes.renew(given.password(), given.code()));
  }

  @Operation(summary = "停用本人的登录验证码", description = "本人的其他登录随即失效。")
  @PostMapping("/api/me/second-factor/remove")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@RequestBody PasswordAndCode given, HttpServletRequest request) {
    removeFactor.remove(given.password(), given.code(), SessionOfRequest.id(request).orElse(null));
  }
}
