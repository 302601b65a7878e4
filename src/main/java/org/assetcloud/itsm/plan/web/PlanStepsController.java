package org.assetcloud.itsm.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.plan.criteria.WaiveIssue;
import org.assetcloud.itsm.plan.desk.Drill;
import org.assetcloud.itsm.plan.desk.KeepDrill;
import org.assetcloud.itsm.plan.desk.NoteOnPlan;
import org.assetcloud.itsm.plan.desk.ReplaceInPlan;
import org.assetcloud.itsm.shared.step.UserStep;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done about a plan beside its tasks; each is one transaction. */
@Tag(name = "应急方案")
@RestController
@RequestMapping("/api/plans/{number}")
class PlanStepsController {

  private final UserStep userStep;
  private final NoteOnPlan noteOnPlan;
  private final KeepDrill keepDrill;
  private final WaiveIssue waive;
  private final ReplaceInPlan replace;

  PlanStepsController(UserStep userStep, NoteOnPlan noteOnPlan, KeepDrill keepDrill, WaiveIssue waive, ReplaceInPlan replace) {
    this.userStep = userStep;
    this.noteOnPlan = noteOnPlan;
    this.keepDrill = keepDrill;
    this.waive = waive;
    this.replace = replace;
  }

  record NewNote(String text) {}

  record Reason(String reason) {}

  @Operation(summary = "添加备注")
  @PostMapping("/notes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void note(@Parameter(description = "方案编号") @PathVariable String number, @RequestBody NewNote note) {
    userStep.take(() -> noteOnPlan.add(number, note.text()));
  }

  @Operation(summary = "登记演练")
  @PostMapping("/drills")
  @ResponseStatus(HttpStatus.CREATED)
  Drill drill(@Parameter(description = "方案编号") @PathVariable String number, @RequestBody KeepDrill.Said said) {
    return userStep.take(() -> keepDrill.keep(number, said));
  }

  @Operation(summary = "免除一个问题（采购人信息科、采购人分管领导）")
  @PostMapping("/issues/{ticket}/waive")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void waive(@Parameter(description = "方案编号") @PathVariable String number, @Parameter(description = "工单编号") @PathVariable String ticket,
      @RequestBody Reason why) {
    userStep.take(() -> waive.waive(number, ticket, why.reason()));
  }

  @Operation(summary = "指定接替的人：项目经理替换编制人或准则负责人，已有的签署仍然有效")
  @PostMapping("/replace")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void replace(@Parameter(description = "方案编号") @PathVariable String number, @RequestBody ReplaceInPlan.Said said) {
    userStep.take(() -> replace.replace(number, said));
  }
}
