package org.assetcloud.itsm.people.factor;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.people.account.AccountSessions;
import org.assetcloud.itsm.people.signin.SignInRecord.Result;
import org.assetcloud.itsm.people.signin.SignIns;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What belongs together when a second factor changes, once it is proved who does it; recorded where sign-ins are (R6.2). */
@Component
class FactorChanged {

  private final SecondFactors factors;
  private final OpenedAddresses opened;
  private final AccountSessions sessions;
  private final SignIns signIns;
  private final OwnCode ownCode;

  FactorChanged(SecondFactors factors, OpenedAddresses opened, AccountSessions sessions, SignIns signIns, OwnCode ownCode) {
    this.factors = factors;
    this.opened = opened;
    this.sessions = sessions;
    this.signIns = signIns;
    this.ownCode = ownCode;
  }

  /** @param step that of the code by which it was confirmed, which is used up */
  @Transactional
  public void enrolled(SecondFactor begun, long step, Instant now, List<String> recoveryCodes, String session) {
    if (!factors.enrol(begun, step, now)) {
      throw enrolledAlready();
    }
    factors.replaceRecoveryCodes(begun.person(), RecoveryCodes.digests(begun.person(), recoveryCodes));
    sessions.endAll(begun.person(), session);
    signIns.note(begun.person(), ownCode.from(), Result.ENROLLED);
  }

  @Transactional
  public void renewed(String person, List<String> recoveryCodes) {
    factors.replaceRecoveryCodes(person, RecoveryCodes.digests(person, recoveryCodes));
    signIns.note(person, ownCode.from(), Result.RENEWED);
  }

  /** @param session the one that stays open, or null */
  @Transactional
  public void removed(String person, Result how, String session) {
    if (!factors.remove(person)) {
      throw missing();
    }
    opened.closeAll(person);
    sessions.endAll(person, session);
    signIns.note(person, ownCode.from(), how);
  }

  static Conflict enrolledAlready() {
    return new Conflict("second-factor-enrolled", "您已经启用了登录验证码。要换手机，请先停用，再重新启用。");
  }

  static Conflict missing() {
    return new Conflict("second-factor-missing", "该账号没有启用登录验证码，请刷新后再看。");
  }
}
