package org.assetcloud.itsm.engine.start;

import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.LastingAccounts;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demonstration: two for each role, whose password is their id. */
@Component
@Profile("demo")
class DemoPeople implements SmartInitializingSingleton, LastingAccounts {

  private final IdentityService identity;

  DemoPeople(IdentityService identity) {
    this.identity = identity;
  }

  /** The ids of a role's two people. */
  static List<String> of(Role role) {
    return List.of(role.id(), role.id() + "-2");
  }

  /** The ids of all of them. */
  static List<String> ids() {
    return Stream.of(Role.values()).map(DemoPeople::of).flatMap(List::stream).toList();
  }

  @Override
  public boolean include(String account) {
    return ids().contains(account);
  }

  /** Before the first request is taken: a ticket of the first minute must not find its roles empty. */
  @Override
  public void afterSingletonsInstantiated() {
    for (Role role : Role.values()) {
      of(role).stream().filter(id -> identity.createUserQuery().userId(id).count() == 0).forEach(id -> create(id, role));
    }
  }

  private void create(String id, Role role) {
    User user = identity.newUser(id);
    user.setLastName(role.label());
    user.setFirstName(id.equals(role.id()) ? "甲" : "乙");
    user.setPassword(id);
    identity.saveUser(user);
    identity.createMembership(id, role.id());
  }
}
