package org.assetcloud.itsm.engine.login;

import java.util.List;
import org.assetcloud.itsm.engine.login.code.EnteringCode;
import org.assetcloud.itsm.people.account.AccountStates;
import org.assetcloud.itsm.people.factor.PasswordAndCode;
import org.assetcloud.itsm.people.factor.SecondFactors;
import org.assetcloud.itsm.people.program.Program;
import org.assetcloud.itsm.people.signin.CheckPassword;
import org.assetcloud.itsm.people.signin.Checked;
import org.assetcloud.itsm.people.signin.Checked.Outcome;
import org.assetcloud.itsm.people.signin.SignInRecord.Result;
import org.assetcloud.itsm.people.signin.SignIns;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets in whose password is right, who gave a code where there is a second factor, and whose account may be used. A wrong password and an
 * unknown id are answered alike, also when they lock (decision 22); that an account is disabled is said to those only who know its password.
 */
@Component
class EngineLogin implements AuthenticationProvider {

  private final CheckPassword checkPassword;
  private final SecondFactors factors;
  private final CodeStep codeStep;
  private final AccountStates states;
  private final SignIns signIns;

  EngineLogin(CheckPassword checkPassword, SecondFactors factors, CodeStep codeStep, AccountStates states, SignIns signIns) {
    this.checkPassword = checkPassword;
    this.factors = factors;
    this.codeStep = codeStep;
    this.states = states;
    this.signIns = signIns;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    if (attempt.getDetails() instanceof EnteringCode entering) {
      String id = codeStep.entered(entering);
      mayBeUsed(id, entering.origin().address());
      signIns.note(id, entering.origin().address(), Result.SUCCESS);
      return entered(id);
    }
    if (Program.isOne(attempt.getName())) {
      throw new BadCredentialsException("No program enters by a door of people");
    }
    String given = attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
    return byPassword(attempt.getName(), given, (Entering) attempt.getDetails());
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }

  private Authentication byPassword(String id, String given, Entering entering) {
    boolean hasFactor = factors.enrolled(id);
    PasswordAndCode parts = hasFactor && entering.program() ? PasswordAndCode.divided(given) : new PasswordAndCode(given, null);
    Checked checked = checkPassword.check(id, parts.password(), entering.origin());
    if (checked.outcome() == Outcome.LOCKED || checked.outcome() == Outcome.BUSY) {
      throw NotNow.password(checked.until());
    }
    if (!checked.right()) {
      throw new BadCredentialsException("Wrong id or password");
    }
    mayBeUsed(id, entering.origin().address());
    if (hasFactor && !entering.program()) {
      throw codeStep.ask(id);
    }
    if (hasFactor) {
      codeStep.ofProgram(id, parts.code(), entering.origin());
    }
    note(id, entering, checked);
    return entered(id);
  }

  private void mayBeUsed(String id, String from) {
    if (states.of(id).disabled() != null) {
      signIns.noteOnceAnHour(id, from, Result.DISABLED);
      throw new DisabledException("The account is disabled");
    }
  }

  private static Authentication entered(String id) {
    return UsernamePasswordAuthenticationToken.authenticated(id, null, List.of());
  }

  private void note(String id, Entering entering, Checked checked) {
    if (!entering.program()) {
      signIns.note(id, entering.origin().address(), Result.SUCCESS);
    } else if (!checked.remembered()) {
      signIns.noteOnceAnHour(id, entering.origin().address(), Result.SUCCESS);
    }
  }
}
