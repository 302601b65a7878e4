package org.assetcloud.itsm.engine.login;

import java.util.List;
import org.assetcloud.itsm.people.account.AccountStates;
import org.assetcloud.itsm.people.account.SignInRecord.Result;
import org.assetcloud.itsm.people.account.SignIns;
import org.assetcloud.itsm.people.program.Program;
import org.assetcloud.itsm.people.signin.CheckPassword;
import org.assetcloud.itsm.people.signin.Checked;
import org.assetcloud.itsm.people.signin.Checked.Outcome;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets in whose password is right and whose account may be used. A wrong password and an unknown id are answered alike, also when they lock
 * (decision 22); that an account is disabled is said to those only who know its password.
 */
@Component
class EngineLogin implements AuthenticationProvider {

  private final CheckPassword checkPassword;
  private final AccountStates states;
  private final SignIns signIns;

  EngineLogin(CheckPassword checkPassword, AccountStates states, SignIns signIns) {
    this.checkPassword = checkPassword;
    this.states = states;
    this.signIns = signIns;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String id = attempt.getName();
    if (Program.isOne(id)) {
      throw new BadCredentialsException("No program enters by a door of people");
    }
    Entering entering = (Entering) attempt.getDetails();
    String password = attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
    Checked checked = checkPassword.check(id, password, entering.origin());
    if (checked.outcome() == Outcome.LOCKED || checked.outcome() == Outcome.BUSY) {
      throw new NotNow(checked.until());
    }
    if (!checked.right()) {
      throw new BadCredentialsException("Wrong id or password");
    }
    if (states.of(id).disabled() != null) {
      signIns.noteOnceAnHour(id, entering.origin().address(), Result.DISABLED);
      throw new DisabledException("The account is disabled");
    }
    note(id, entering, checked);
    return UsernamePasswordAuthenticationToken.authenticated(id, null, List.of());
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }

  private void note(String id, Entering entering, Checked checked) {
    if (!entering.program()) {
      signIns.note(id, entering.origin().address(), Result.SUCCESS);
    } else if (!checked.remembered()) {
      signIns.noteOnceAnHour(id, entering.origin().address(), Result.SUCCESS);
    }
  }
}
