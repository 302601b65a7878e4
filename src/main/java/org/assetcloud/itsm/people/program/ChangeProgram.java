package org.assetcloud.itsm.people.program;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The security officer takes away from a program at once, and asks for anything more (R7.1). */
@Component
public class ChangeProgram {

  private static final String DEED = "变更程序账号的权限";

  private final Programs programs;
  private final ProgramOfficer officer;
  private final GrantCheck grantCheck;
  private final AskForProgram ask;

  ChangeProgram(Programs programs, ProgramOfficer officer, GrantCheck grantCheck, AskForProgram ask) {
    this.programs = programs;
    this.officer = officer;
    this.grantCheck = grantCheck;
    this.ask = ask;
  }

  /** What waits for an answer is taken back: there is one thing asked for a program at a time. */
  @Transactional
  public void change(String id, AskedGrant asked) {
    Program program = officer.on(id, DEED);
    ProgramGrant grant = grantCheck.check(asked, List.of());
    ask.takeBack(id);
    if (grant.within(program.grant())) {
      programs.store(program.with(grant));
    } else {
      ask.ask(program, grant, asked.reason().strip());
    }
  }
}
