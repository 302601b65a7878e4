package org.assetcloud.itsm.people.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import org.assetcloud.itsm.people.signin.SignInRecord;
import org.assetcloud.itsm.people.signin.SignIns;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "账号与角色")
@RestController
class SignInsController {

  private final SignIns signIns;

  SignInsController(SignIns signIns) {
    this.signIns = signIns;
  }

  record SignInAnswer(OffsetDateTime at, String id, String from, SignInRecord.Result result) {

    static SignInAnswer of(SignInRecord entry) {
      return new SignInAnswer(Zone.answer(entry.at()), entry.account(), entry.from(), entry.result());
    }
  }

  @Operation(summary = "查看登录记录（审计员、安全管理员）",
      description = "没有 id 的一条：有人用不存在的用户名登录。程序每次调用都要登录，同一账号、地址和结果一小时只记一条。")
  @GetMapping("/api/sign-ins")
  Page<SignInAnswer> signIns(@Parameter(description = "只看这个用户名") @RequestParam(required = false) String id, Paging paging) {
    return paging.of(signIns.list(id, paging.offset(), paging.size()).stream().map(SignInAnswer::of).toList(), signIns.count(id));
  }
}
