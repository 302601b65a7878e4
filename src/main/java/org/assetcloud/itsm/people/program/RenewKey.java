package org.assetcloud.itsm.people.program;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The security officer gives a program another key for what it may do already; the former one opens nothing any more (R7.1). */
@Component
public class RenewKey {

  private final Programs programs;
  private final ProgramOfficer officer;

  RenewKey(Programs programs, ProgramOfficer officer) {
    this.programs = programs;
    this.officer = officer;
  }

  /** @return the key, which is kept nowhere */
  @Transactional
  public String renew(String id) {
    Program program = officer.on(id, "更换程序账号的密钥");
    String key = ProgramKeys.make();
    programs.store(program.withKey(ProgramKeys.digest(key)));
    return key;
  }
}
