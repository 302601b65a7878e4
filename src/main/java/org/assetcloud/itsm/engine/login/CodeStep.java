package org.assetcloud.itsm.engine.login;

import java.time.Clock;
import java.time.Duration;
import org.assetcloud.itsm.engine.login.code.CodeAsked;
import org.assetcloud.itsm.engine.login.code.EnteringCode;
import org.assetcloud.itsm.engine.login.code.HalfLogin;
import org.assetcloud.itsm.engine.login.code.HalfLoginOver;
import org.assetcloud.itsm.engine.login.code.WrongCode;
import org.assetcloud.itsm.people.factor.CheckCode;
import org.assetcloud.itsm.people.factor.CodesOfPrograms;
import org.assetcloud.itsm.people.signin.Checked;
import org.assetcloud.itsm.people.signin.Checked.Outcome;
import org.assetcloud.itsm.people.signin.Origin;
import org.assetcloud.itsm.people.signin.StoredPasswords;
import org.assetcloud.itsm.shared.text.Digest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/** The second step of those who have a second factor: people give a code on a page of its own, programs behind the password. */
@Component
class CodeStep {

  static final Duration WAITS = Duration.ofMinutes(5);

  private final CheckCode checkCode;
  private final CodesOfPrograms codesOfPrograms;
  private final StoredPasswords passwords;
  private final Clock clock;

  CodeStep(CheckCode checkCode, CodesOfPrograms codesOfPrograms, StoredPasswords passwords, Clock clock) {
    this.checkCode = checkCode;
    this.codesOfPrograms = codesOfPrograms;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** Remembers that the password was right just now. */
  public CodeAsked ask(String id) {
    return new CodeAsked(new HalfLogin(id, kept(id), clock.instant().plus(WAITS)));
  }

  /**
   * Whom the code lets in.
   *
   * @throws HalfLoginOver where the password has to be given again
   * @throws WrongCode where it may be tried again
   * @throws NotNow where too many were wrong
   */
  public String entered(EnteringCode entering) {
    HalfLogin half = entering.half();
    if (half == null || !half.until().isAfter(clock.instant()) || !half.password().equals(kept(half.person()))) {
      throw new HalfLoginOver();
    }
    Checked checked = checkCode.check(half.person(), entering.code(), entering.origin());
    if (checked.outcome() == Outcome.LOCKED) {
      throw NotNow.code(checked.until());
    }
    if (!checked.right()) {
      throw new WrongCode();
    }
    return half.person();
  }

  /** @throws BadCredentialsException like a wrong password, where the code does not open */
  public void ofProgram(String id, String code, Origin origin) {
    Checked checked = codesOfPrograms.check(id, code, origin);
    if (checked.outcome() == Outcome.LOCKED) {
      throw NotNow.code(checked.until());
    }
    if (!checked.right()) {
      throw new BadCredentialsException("Wrong id or password");
    }
  }

  private String kept(String id) {
    return passwords.of(id).map(password -> Digest.hex(password.hash())).orElse("");
  }
}
