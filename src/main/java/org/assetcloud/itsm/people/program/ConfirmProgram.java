package org.assetcloud.itsm.people.program;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.asking.Conflicts;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.grant.GrantKind;
import org.assetcloud.itsm.people.grant.RoleDecision;
import org.assetcloud.itsm.people.program.ProgramRequest.State;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** The bureau's operator says whether a program may do what was asked, never about a program of their own making (R7.1). */
@Component
class ConfirmProgram implements GrantKind {

  private static final int LONGEST_COMMENT = 4000;

  private final Programs programs;
  private final ProgramRequests requests;
  private final GrantCheck grantCheck;
  private final ProgramInWords inWords;
  private final CurrentUser person;

  ConfirmProgram(Programs programs, ProgramRequests requests, GrantCheck grantCheck, ProgramInWords inWords, CurrentUser person) {
    this.programs = programs;
    this.requests = requests;
    this.grantCheck = grantCheck;
    this.inWords = inWords;
    this.person = person;
  }

  @Override
  public String series() {
    return AskForProgram.SERIES;
  }

  @Override
  public String kind() {
    return "PROGRAM";
  }

  @Override
  public Instant askedAt(String number) {
    return request(number).askedAt();
  }

  @Override
  public boolean confirmed(String number) {
    return request(number).state() == State.CONFIRMED;
  }

  @Override
  public void checkAnswerer(String number, String by) {
    ProgramRequest request = request(number);
    check(request, programs.find(request.program()).orElseThrow(), by);
  }

  @Override
  public void decide(String number, RoleDecision decision, String comment) {
    if (!person.holds(Role.BUREAU_OPERATOR)) {
      throw new Forbidden("not-the-bureau-operator", "只有采购人信息科可以确认程序账号。");
    }
    String said = decision == RoleDecision.REJECT ? Text.needed("comment", "不同意的理由", comment, LONGEST_COMMENT)
        : Text.optional("comment", "意见", comment, LONGEST_COMMENT);
    Program program = programs.lock(request(number).program()).orElseThrow();
    ProgramRequest request = request(number);
    check(request, program, person.id());
    boolean confirmed = decision == RoleDecision.APPROVE;
    if (confirmed && !grantCheck.stillOffered(request.grant())) {
      throw new Conflict("program-grant-outdated", "申请的截止日期已过，或者其中的接口不再提供，不能同意；请安全管理员重新申请。");
    }
    if (!requests.answer(request.answered(confirmed ? State.CONFIRMED : State.DECLINED, person.id(), grantCheck.now(), said))) {
      throw new Conflict("program-request-answered", "该申请已被他人处理或撤回。");
    }
    if (confirmed) {
      programs.store(program.with(request.grant()));
    }
  }

  @Override
  public Map<String, Object> shown(String number) {
    ProgramRequest request = request(number);
    return inWords.of(request, programs.find(request.program()).orElseThrow());
  }

  private static void check(ProgramRequest request, Program program, String by) {
    Conflicts.of(new Conflicts.Rule("four-eyes", List.of(request.askedBy(), program.madeBy())::contains,
        "不能确认自己新建的程序账号，也不能确认自己提出的申请。")).check(by);
  }

  private ProgramRequest request(String number) {
    return requests.find(number).orElseThrow(() -> new NotFound("program-request-unknown", "没有这个程序账号的申请。"));
  }
}
