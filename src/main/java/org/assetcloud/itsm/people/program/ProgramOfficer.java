package org.assetcloud.itsm.people.program;

import java.time.Clock;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.springframework.stereotype.Component;

/** Programs are the security officer's (R7.1). */
@Component
class ProgramOfficer {

  private final Programs programs;
  private final CurrentUser person;
  private final Clock clock;

  ProgramOfficer(Programs programs, CurrentUser person, Clock clock) {
    this.programs = programs;
    this.person = person;
    this.clock = clock;
  }

  /** @param deed what is to be done, Chinese */
  void check(String deed) {
    if (!person.holds(Role.SECURITY_OFFICER)) {
      throw new Forbidden("not-the-security-officer", "只有安全管理员可以%s。".formatted(deed));
    }
  }

  /**
   * @return the program, which nobody else changes meanwhile
   * @throws Conflict where it has been ended
   */
  Program on(String id, String deed) {
    check(deed);
    Program program = programs.lock(id).orElseThrow(() -> new NotFound("program-unknown", "没有这个程序账号。"));
    if (program.ended() != null) {
      throw new Conflict("program-ended", "该程序账号已经结束，不能再用；需要时请新建一个。");
    }
    return program;
  }

  Program made(String id, String name, String key) {
    return new Program(id, name, ProgramKeys.digest(key), null, person.id(), clock.instant(), null, null);
  }

  Program ended(Program program, String reason) {
    return program.ended(new Program.End(clock.instant(), person.id(), reason));
  }
}
