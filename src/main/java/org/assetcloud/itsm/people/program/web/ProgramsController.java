package org.assetcloud.itsm.people.program.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.assetcloud.itsm.people.program.AskedGrant;
import org.assetcloud.itsm.people.program.ChangeProgram;
import org.assetcloud.itsm.people.program.MakeProgram;
import org.assetcloud.itsm.shared.step.UserStep;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The security officer says which programs may do what. */
@Tag(name = "程序账号")
@RestController
@RequestMapping("/api/programs")
class ProgramsController {

  private final MakeProgram make;
  private final ChangeProgram change;
  private final AnswerPrograms answer;
  private final UserStep userStep;

  ProgramsController(MakeProgram make, ChangeProgram change, AnswerPrograms answer, UserStep userStep) {
    this.make = make;
    this.change = change;
    this.answer = answer;
    this.userStep = userStep;
  }

  record NewProgram(String id, String name, List<String> calls, List<String> addresses, LocalDate until, String reason) {}

  @Operation(summary = "新建程序账号（安全管理员），经采购人信息科确认后才能使用", description = "答复中的密钥 programKey 只显示这一次。")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ProgramAnswer make(@RequestBody NewProgram asked) {
    String key = userStep.take(() -> make.make(
        asked.id(), asked.name(), new AskedGrant(asked.calls(), asked.addresses(), asked.until(), asked.reason())));
    return answer.of(asked.id(), key);
  }

  @Operation(summary = "变更程序账号的接口、地址和截止日期（安全管理员）", description = "只是减少的立即生效；增加或延长的，经采购人信息科确认后生效。")
  @PutMapping("/{id}")
  ProgramAnswer change(@Parameter(description = "程序账号") @PathVariable String id, @RequestBody AskedGrant asked) {
    userStep.take(() -> change.change(id, asked));
    return answer.of(id, null);
  }
}
