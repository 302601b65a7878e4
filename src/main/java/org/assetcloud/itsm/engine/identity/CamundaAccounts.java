package org.assetcloud.itsm.engine.identity;

import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.people.PersonName;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.Account;
import org.assetcloud.itsm.people.account.Accounts;
import org.assetcloud.itsm.people.account.Contact;
import org.assetcloud.itsm.people.signin.ForgetAttempts;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Accounts as users and memberships of the engine; the use cases decide who may, the engine's own grants allow nobody. */
@Component
class CamundaAccounts implements Accounts {

  private final ProcessEngine engine;
  private final ForgetAttempts attempts;
  private final Unrestricted unrestricted;

  CamundaAccounts(@Lazy ProcessEngine engine, ForgetAttempts attempts, Unrestricted unrestricted) {
    this.engine = engine;
    this.attempts = attempts;
    this.unrestricted = unrestricted;
  }

  @Override
  public Optional<Account> find(String id) {
    return unrestricted.call(() -> Optional.ofNullable(identity().createUserQuery().userId(id).singleResult()).map(this::account));
  }

  @Override
  public List<Account> list(long offset, int limit) {
    return unrestricted.call(() -> identity().createUserQuery().orderByUserId().asc().listPage(Math.toIntExact(offset), limit).stream()
        .map(this::account).toList());
  }

  @Override
  public long count() {
    return unrestricted.call(() -> identity().createUserQuery().count());
  }

  @Override
  public void create(String id, String name, String password) {
    unrestricted.call(() -> {
      User user = identity().newUser(id);
      DividedNames.name(user, PersonName.of(name));
      user.setPassword(password);
      identity().saveUser(user);
      return null;
    });
  }

  @Override
  public void changePassword(String id, String password) {
    unrestricted.run(() -> {
      User user = identity().createUserQuery().userId(id).singleResult();
      user.setPassword(password);
      identity().saveUser(user);
    });
  }

  @Override
  public void unlock(String id) {
    attempts.of(id);
  }

  @Override
  public void reachBy(String id, Contact contact) {
    unrestricted.run(() -> {
      User user = identity().createUserQuery().userId(id).singleResult();
      user.setEmail(contact.email());
      identity().saveUser(user);
      if (contact.phone() == null) {
        identity().deleteUserInfo(id, CamundaContacts.PHONE);
      } else {
        identity().setUserInfo(id, CamundaContacts.PHONE, contact.phone());
      }
    });
  }

  @Override
  public void give(String id, Role role) {
    unrestricted.run(() -> identity().createMembership(id, role.id()));
  }

  @Override
  public void take(String id, Role role) {
    unrestricted.run(() -> identity().deleteMembership(id, role.id()));
  }

  private Account account(User user) {
    List<Role> roles = identity().createGroupQuery().groupMember(user.getId()).list().stream().map(Group::getId).filter(Role::exists)
        .map(Role::of).sorted().toList();
    Contact contact = new Contact(user.getEmail(), identity().getUserInfo(user.getId(), CamundaContacts.PHONE));
    return new Account(user.getId(), CamundaNames.name(user), roles, contact);
  }

  private IdentityService identity() {
    return engine.getIdentityService();
  }
}
