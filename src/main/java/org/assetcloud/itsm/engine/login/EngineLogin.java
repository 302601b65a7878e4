package org.assetcloud.itsm.engine.login;

import java.util.List;
import org.assetcloud.itsm.people.account.AccountStates;
import org.assetcloud.itsm.people.account.SignInRecord.Result;
import org.assetcloud.itsm.people.account.SignIns;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Asks the engine's identity service, which also slows down and at last locks out whoever keeps guessing. The answer to a wrong
 * password, an unknown id, a locked and a disabled account is the same.
 */
@Component
class EngineLogin implements AuthenticationProvider {

  private final ProcessEngine engine;
  private final AccountStates states;
  private final SignIns signIns;

  EngineLogin(@Lazy ProcessEngine engine, AccountStates states, SignIns signIns) {
    this.engine = engine;
    this.states = states;
    this.signIns = signIns;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    IdentityService identity = engine.getIdentityService();
    String id = attempt.getName();
    String from = attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    if (attempt.getCredentials() == null || !identity.checkPassword(id, attempt.getCredentials().toString())) {
      boolean known = identity.createUserQuery().userId(id).count() == 1;
      if (known) {
        signIns.note(id, from, Result.WRONG);
      } else {
        signIns.noteOnceAnHour(null, from, Result.WRONG);
      }
      throw new BadCredentialsException("Refused by the identity service");
    }
    if (states.of(id).disabled() != null) {
      signIns.noteOnceAnHour(id, from, Result.DISABLED);
      throw new BadCredentialsException("The account is disabled");
    }
    signIns.noteOnceAnHour(id, from, Result.SUCCESS);
    UsernamePasswordAuthenticationToken person = UsernamePasswordAuthenticationToken.authenticated(id, null, List.of());
    person.setDetails(attempt.getDetails());
    return person;
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }
}
