package org.assetcloud.itsm.people.program.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.program.Program;
import org.assetcloud.itsm.people.program.ProgramCall;
import org.assetcloud.itsm.people.program.ProgramCalls;
import org.assetcloud.itsm.people.program.Programs;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which programs there are, and what they can be given. */
@Tag(name = "程序账号")
@RestController
class ProgramListController {

  private final Programs programs;
  private final ProgramCalls calls;
  private final AnswerPrograms answer;
  private final CurrentUser person;

  ProgramListController(Programs programs, ProgramCalls calls, AnswerPrograms answer, CurrentUser person) {
    this.programs = programs;
    this.calls = calls;
    this.answer = answer;
    this.person = person;
  }

  @Operation(summary = "查看程序账号")
  @GetMapping("/api/programs")
  Page<ProgramAnswer> programs(Paging paging) {
    mayRead();
    List<Program> listed = programs.list(paging.offset(), paging.size());
    return paging.of(answer.of(listed), programs.count());
  }

  @Operation(summary = "查看程序账号可以申请的接口")
  @GetMapping("/api/program-calls")
  List<ProgramCall> calls() {
    mayRead();
    return calls.all();
  }

  private void mayRead() {
    if (!person.holds(Role.SECURITY_OFFICER, Role.BUREAU_OPERATOR, Role.AUDITOR)) {
      throw new Forbidden("accounts-not-readable", "只有安全管理员、采购人信息科和审计员可以查看程序账号。");
    }
  }
}
