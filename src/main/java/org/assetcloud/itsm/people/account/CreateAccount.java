package org.assetcloud.itsm.people.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The security officer makes an account; it holds no role until one is asked for and confirmed, and its password serves once. */
@Component
public class CreateAccount {

  private static final Pattern ID = Pattern.compile("[a-zA-Z0-9-]{2,64}");
  private static final int LONGEST_NAME = 100;

  private final Accounts accounts;
  private final AccountStates states;
  private final CurrentUser person;
  private final Clock clock;

  CreateAccount(Accounts accounts, AccountStates states, CurrentUser person, Clock clock) {
    this.accounts = accounts;
    this.states = states;
    this.person = person;
    this.clock = clock;
  }

  /** @throws Conflict where the id is taken, also by a role's group */
  @Transactional
  public Account create(String id, String name, String password, Contact contact) {
    if (!person.holds(Role.SECURITY_OFFICER)) {
      throw new Forbidden("not-the-security-officer", "只有安全管理员可以创建账号。");
    }
    check(id, name, password, contact);
    accounts.create(id, name.strip(), password);
    accounts.reachBy(id, contact);
    states.store(AccountState.of(id).withOneTimePassword(true).usedSince(clock.instant()));
    return accounts.find(id).orElseThrow();
  }

  /**
   * For whoever starts the software and sets the password themselves; it may be used at once, and is reached nowhere yet.
   *
   * @throws Conflict as {@link #create}
   */
  @Transactional
  public void createOwn(String id, String name, String password) {
    check(id, name, password, new Contact(null, null));
    accounts.create(id, name, password);
    states.store(AccountState.of(id));
  }

  private void check(String id, String name, String password, Contact contact) {
    List<FieldError> errors = new ArrayList<>();
    if (id == null || !ID.matcher(id).matches()) {
      errors.add(new FieldError("id", "用户名须为 2 至 64 个字母、数字或连字符。"));
    }
    String fault = Text.lineFault("姓名", name, 1, LONGEST_NAME);
    if (fault != null) {
      errors.add(new FieldError("name", fault));
    }
    Passwords.weakness(password, id, name).ifPresent(weakness -> errors.add(new FieldError("password", weakness)));
    errors.addAll(contact.errors());
    if (!errors.isEmpty()) {
      throw Refused.fields(errors);
    }
    if (accounts.find(id).isPresent()) {
      throw new Conflict("account-exists", "用户名“%s”已被使用，请换一个。".formatted(id));
    }
  }
}
