package org.assetcloud.itsm.engine.identity;

import java.util.Optional;
import java.util.function.Function;
import org.assetcloud.itsm.people.Contacts;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The e-mail address is the engine user's own; the phone number is kept beside it, where the engine's interfaces do not show it. */
@Component
class CamundaContacts implements Contacts {

  static final String PHONE = "phone";

  private final IdentityService identity;
  private final Unrestricted unrestricted;

  CamundaContacts(@Lazy IdentityService identity, Unrestricted unrestricted) {
    this.identity = identity;
    this.unrestricted = unrestricted;
  }

  @Override
  public Optional<String> email(String person) {
    return ofUser(person, User::getEmail);
  }

  @Override
  public Optional<String> phone(String person) {
    return ofUser(person, user -> identity.getUserInfo(user.getId(), PHONE));
  }

  private Optional<String> ofUser(String person, Function<User, String> detail) {
    return unrestricted.call(() -> Optional.ofNullable(identity.createUserQuery().userId(person).singleResult()).map(detail)
        .filter(value -> !value.isBlank()));
  }
}
