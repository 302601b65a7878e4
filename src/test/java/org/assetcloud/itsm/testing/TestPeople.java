package org.assetcloud.itsm.testing;

import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.account.LastingAccounts;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Two members for each role, {@code <role>} and {@code <role>-2}; a password is the id. */
@Component
@Profile("test")
public class TestPeople implements LastingAccounts {

  private final IdentityService identity;

  TestPeople(IdentityService identity) {
    this.identity = identity;
  }

  @EventListener(ContextRefreshedEvent.class)
  void create() {
    for (Role role : Role.values()) {
      Stream.of(role.id(), role.id() + "-2").filter(id -> identity.createUserQuery().userId(id).count() == 0)
          .forEach(id -> create(id, role));
    }
  }

  /** However far a test moves the clock. */
  @Override
  public boolean include(String account) {
    return Stream.of(Role.values()).anyMatch(role -> account.equals(role.id()) || account.equals(role.id() + "-2"));
  }

  /** A further member of a role; the password is the id. */
  public void create(String id, Role role) {
    User user = identity.newUser(id);
    user.setFirstName(role.label());
    user.setLastName(id);
    user.setPassword(id);
    identity.saveUser(user);
    identity.createMembership(id, role.id());
  }
}
