package org.assetcloud.itsm.engine.login;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks the engine's identity service, which also slows down and at last locks out whoever keeps guessing. The answer to a wrong
 * password, an unknown id and a locked account is the same.
 */
@Component
class EngineLogin implements AuthenticationProvider {

  private final ProcessEngine engine;

  EngineLogin(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    IdentityService identity = engine.getIdentityService();
    String id = attempt.getName();
    if (attempt.getCredentials() == null || !identity.checkPassword(id, attempt.getCredentials().toString())) {
      throw new BadCredentialsException("Refused by the identity service");
    }
    UsernamePasswordAuthenticationToken person = UsernamePasswordAuthenticationToken.authenticated(id, null, List.of());
    person.setDetails(attempt.getDetails());
    return person;
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }
}
