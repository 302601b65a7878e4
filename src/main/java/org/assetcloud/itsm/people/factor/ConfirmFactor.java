package org.assetcloud.itsm.people.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/** The phone shows by a code that it knows the secret; from then on codes are asked for. */
@Component
public class ConfirmFactor {

  /** How long a secret waits for its first code. */
  static final Duration WAITS = Duration.ofMinutes(15);

  private final SecondFactors factors;
  private final PhoneCodes phoneCodes;
  private final FactorChanged changed;
  private final CurrentUser person;
  private final Clock clock;

  ConfirmFactor(SecondFactors factors, PhoneCodes phoneCodes, FactorChanged changed, CurrentUser person, Clock clock) {
    this.factors = factors;
    this.phoneCodes = phoneCodes;
    this.changed = changed;
    this.person = person;
    this.clock = clock;
  }

  /**
   * The person's other sessions are over: they were opened without a code. A code is not counted here: who is asked for it was shown the secret.
   *
   * @param session the one in which it is confirmed, null for a program
   * @return the recovery codes; they are kept nowhere
   * @throws Conflict where one is enrolled already, or none was begun in the last quarter of an hour
   * @throws org.assetcloud.itsm.shared.Refused where the code is not of this secret
   */
  public List<String> confirm(String code, String session) {
    Instant now = clock.instant();
    SecondFactor begun = factors.find(person.id()).filter(factor -> factor.begunAt().plus(WAITS).isAfter(now) || factor.enrolled())
        .orElseThrow(() ->
            new Conflict("enrolment-not-begun", "还没有开始启用登录验证码，或者开始已超过 15 分钟。请重新输入密码，用手机扫新的二维码。"));
    if (begun.enrolled()) {
      throw FactorChanged.enrolledAlready();
    }
    OptionalLong step = phoneCodes.step(begun.secret(), TypedCode.of(code), begun.lastStep());
    if (step.isEmpty()) {
      throw OnceMore.wrongCode();
    }
    List<String> codes = RecoveryCodes.make();
    changed.enrolled(begun, step.getAsLong(), now, codes, session);
    return codes;
  }
}
