package org.assetcloud.itsm.people.program;

import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The security officer ends a program for ever; what it wrote keeps its name (R7.1). */
@Component
public class EndProgram {

  private static final int LONGEST_REASON = 1000;

  private final Programs programs;
  private final ProgramOfficer officer;
  private final AskForProgram ask;

  EndProgram(Programs programs, ProgramOfficer officer, AskForProgram ask) {
    this.programs = programs;
    this.officer = officer;
    this.ask = ask;
  }

  @Transactional
  public void end(String id, String reason) {
    Program program = officer.on(id, "结束程序账号");
    String said = Text.reason("reason", "结束的理由", reason, LONGEST_REASON).strip();
    ask.takeBack(id);
    programs.store(officer.ended(program, said));
  }
}
