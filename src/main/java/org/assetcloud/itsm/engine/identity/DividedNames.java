package org.assetcloud.itsm.engine.identity;

import java.util.List;
import org.assetcloud.itsm.people.PersonName;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Divides at the start the names that earlier versions kept whole, which the web applications read as "null 张三". */
@Component
class DividedNames {

  private final IdentityService identity;
  private final Unrestricted unrestricted;

  DividedNames(@Lazy IdentityService identity, Unrestricted unrestricted) {
    this.identity = identity;
    this.unrestricted = unrestricted;
  }

  @EventListener(ApplicationReadyEvent.class)
  void divide() {
    unrestricted.run(() -> whole().forEach(user -> {
      name(user, PersonName.of(user.getLastName()));
      identity.saveUser(user);
    }));
  }

  static void name(User user, PersonName name) {
    user.setLastName(name.family());
    user.setFirstName(name.given());
  }

  private List<User> whole() {
    return identity.createUserQuery().list().stream().filter(user -> user.getFirstName() == null && user.getLastName() != null).toList();
  }
}
