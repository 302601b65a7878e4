package org.assetcloud.itsm.people.program;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The security officer makes the account of a program; its key opens nothing before the bureau's operator has confirmed (R7.1). */
@Component
public class MakeProgram {

  private static final Pattern ID = Pattern.compile("program\\.[a-z0-9-]{2,40}");
  private static final int LONGEST_NAME = 100;

  private final Programs programs;
  private final ProgramOfficer officer;
  private final GrantCheck grantCheck;
  private final AskForProgram ask;

  MakeProgram(Programs programs, ProgramOfficer officer, GrantCheck grantCheck, AskForProgram ask) {
    this.programs = programs;
    this.officer = officer;
    this.grantCheck = grantCheck;
    this.ask = ask;
  }

  /**
   * @return its key, which is kept nowhere
   * @throws Conflict where the id is taken
   */
  @Transactional
  public String make(String id, String name, AskedGrant asked) {
    officer.check("新建程序账号");
    List<FieldError> errors = new ArrayList<>();
    if (id == null || !ID.matcher(id).matches()) {
      errors.add(new FieldError("id", "程序账号的名称须为“program.”加 2 至 40 个小写字母、数字或连字符。"));
    }
    String fault = Text.lineFault("名称", name, 1, LONGEST_NAME);
    if (fault != null) {
      errors.add(new FieldError("name", fault));
    }
    ProgramGrant grant = grantCheck.check(asked, errors);
    if (programs.find(id).isPresent()) {
      throw new Conflict("program-exists", "程序账号“%s”已经存在，请换一个名称。".formatted(id));
    }
    String key = ProgramKeys.make();
    Program program = officer.made(id, name.strip(), key);
    programs.add(program);
    ask.ask(program, grant, asked.reason().strip());
    return key;
  }
}
