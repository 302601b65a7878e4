package org.assetcloud.itsm.people.program;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.assetcloud.itsm.people.signin.CheckPassword;
import org.assetcloud.itsm.people.signin.Checked;
import org.assetcloud.itsm.people.signin.Origin;
import org.assetcloud.itsm.people.signin.SignInRecord.Result;
import org.assetcloud.itsm.people.signin.SignIns;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.stereotype.Component;

/**
 * Lets in a program whose key is right, from its addresses, up to its last day (R7.1). A wrong key counts as a wrong password does, and a
 * program
 * that there is none of is answered alike; why a program does not get in is said to those only who know its key.
 */
@Component
public class EnterAsProgram {

  private static final Duration USE_IS_NOTED_ANEW = Duration.ofMinutes(1);

  /** @param program null unless the key was right */
  public record Entry(Checked checked, Program program) {}

  private final Programs programs;
  private final CheckPassword checkPassword;
  private final SignIns signIns;
  private final Clock clock;

  EnterAsProgram(Programs programs, CheckPassword checkPassword, SignIns signIns, Clock clock) {
    this.programs = programs;
    this.checkPassword = checkPassword;
    this.signIns = signIns;
    this.clock = clock;
  }

  /** @throws Forbidden where the key is right and the program may not use it now, or not from there */
  public Entry enter(String id, String key, Origin origin) {
    Program program = programs.find(id).orElse(null);
    Checked checked = checkPassword.check(new CheckPassword.Owner(id, program != null, ProgramKeys.kept(program)), key, origin);
    if (!checked.right()) {
      return new Entry(checked, null);
    }
    Instant now = clock.instant();
    if (!program.inForce(LocalDate.ofInstant(now, Zone.SHANGHAI))) {
      throw refused(id, origin, Result.DISABLED, new Forbidden("program-not-in-force", "这个程序账号尚未经采购人信息科确认，或者已到期、已结束，请联系安全管理员。"));
    }
    if (!program.grant().allowsFrom(origin.address())) {
      throw refused(id, origin, Result.ADDRESS, new Forbidden("program-address", "这个程序账号不能从这个网络地址使用，请联系安全管理员。"));
    }
    Instant since = now.minus(USE_IS_NOTED_ANEW);
    if (program.lastUsedAt() == null || !program.lastUsedAt().isAfter(since)) {
      programs.used(id, now, since);
      signIns.noteOnceAnHour(id, origin.address(), Result.SUCCESS);
    }
    return new Entry(checked, program);
  }

  private Forbidden refused(String id, Origin origin, Result result, Forbidden why) {
    signIns.noteOnceAnHour(id, origin.address(), result);
    return why;
  }
}
