package org.assetcloud.itsm.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.signin.SignInRecord.Result;
import org.assetcloud.itsm.shared.Forbidden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who signed in or tried to (R6.2): noted whatever becomes of the step around it, read by auditor and security-officer. */
@Component
public class SignIns {

  /** Programs log in with each call; what is the same as before is not noted again for so long. */
  static final Duration NOTED_ANEW = Duration.ofHours(1);

  private final SignInRecords records;
  private final CurrentUser person;
  private final Clock clock;

  SignIns(SignInRecords records, CurrentUser person, Clock clock) {
    this.records = records;
    this.person = person;
    this.clock = clock;
  }

  /** @param account null where nobody has the id that was given */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void note(String account, String from, Result result) {
    records.add(new SignInRecord(clock.instant(), account, from, result));
  }

  /** The same, unless it was noted less than an hour ago. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void noteOnceAnHour(String account, String from, Result result) {
    Instant now = clock.instant();
    SignInRecord entry = new SignInRecord(now, account, from, result);
    if (records.last(entry).filter(last -> last.isAfter(now.minus(NOTED_ANEW))).isEmpty()) {
      records.add(entry);
    }
  }

  /** When each of the accounts was last signed in to, by a person or a program, to the hour; who is not in it never did. */
  public Map<String, Instant> last(Collection<String> accounts) {
    return records.lastSuccess(accounts);
  }

  /**
   * Newest first.
   *
   * @param account null for all of them
   * @throws Forbidden for anybody but auditor and security-officer
   */
  public List<SignInRecord> list(String account, long offset, int limit) {
    mayRead();
    return records.list(account, offset, limit);
  }

  /** @see #list */
  public long count(String account) {
    mayRead();
    return records.count(account);
  }

  private void mayRead() {
    if (!person.holds(Role.AUDITOR, Role.SECURITY_OFFICER)) {
      throw new Forbidden("sign-ins-not-readable", "只有审计员和安全管理员可以查看登录记录。");
    }
  }
}
