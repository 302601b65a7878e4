package org.assetcloud.itsm.people.account.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.Account;
import org.assetcloud.itsm.people.account.Accounts;
import org.assetcloud.itsm.people.account.ChangeOwnPassword;
import org.assetcloud.itsm.people.signin.SignIns;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "我的账号")
@RestController
class MeController {

  private final CurrentUser person;
  private final Accounts accounts;
  private final SignIns signIns;
  private final ChangeOwnPassword changeOwnPassword;
  private final UserStep userStep;

  MeController(CurrentUser person, Accounts accounts, SignIns signIns, ChangeOwnPassword changeOwnPassword, UserStep userStep) {
    this.person = person;
    this.accounts = accounts;
    this.signIns = signIns;
    this.changeOwnPassword = changeOwnPassword;
    this.userStep = userStep;
  }

  record NewPassword(String current, @JsonProperty("new") String wanted) {}

  record MeAnswer(String id, String name, List<String> roles, String email, String phone, OffsetDateTime lastSignInAt) {

    static MeAnswer of(Account account, Instant lastSignIn) {
      return new MeAnswer(account.id(), account.name(), account.roles().stream().map(Role::id).toList(), account.contact().email(),
          account.contact().phone(), Zone.answer(lastSignIn));
    }
  }

  @Operation(summary = "查看本人的账号")
  @GetMapping("/api/me")
  MeAnswer me() {
    return MeAnswer.of(accounts.find(person.id()).orElseThrow(), signIns.last(List.of(person.id())).get(person.id()));
  }

  @Operation(summary = "修改本人的密码", description = "一次性密码只能用于本操作，修改后其他操作才可用。本人在其他浏览器中的登录随即失效。")
  @PutMapping("/api/me/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void password(@RequestBody NewPassword password, HttpServletRequest request) {
    String session = SessionOfRequest.id(request).orElse(null);
    userStep.take(() -> changeOwnPassword.change(password.current(), password.wanted(), session));
  }
}
