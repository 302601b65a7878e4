package org.assetcloud.itsm.people.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.people.account.Accounts;
import org.assetcloud.itsm.people.account.ChangeContact;
import org.assetcloud.itsm.people.account.Contact;
import org.assetcloud.itsm.people.account.CreateAccount;
import org.assetcloud.itsm.people.account.web.AccountAnswers.AccountAnswer;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.http.HttpStatus;
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

  private final AccountReaders readers;
  private final Accounts accounts;
  private final AccountAnswers answers;
  private final CreateAccount createAccount;
  private final ChangeContact changeContact;

  AccountsController(
      AccountReaders readers, Accounts accounts, AccountAnswers answers, CreateAccount createAccount, ChangeContact changeContact) {
    this.readers = readers;
    this.accounts = accounts;
    this.answers = answers;
    this.createAccount = createAccount;
    this.changeContact = changeContact;
  }

  record NewAccount(String id, String name, String password, String email, String phone) {}

  record NewContact(String email, String phone) {}

  @Operation(summary = "查看账号")
  @GetMapping("/api/accounts")
  Page<AccountAnswer> accounts(Paging paging) {
    readers.check();
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
}
