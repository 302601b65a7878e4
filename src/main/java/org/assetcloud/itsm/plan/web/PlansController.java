package org.assetcloud.itsm.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.plan.PlanRequest;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.desk.PlanFiles;
import org.assetcloud.itsm.plan.desk.PlanFilter;
import org.assetcloud.itsm.plan.draft.SubmitPlan;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading plans and handing in versions of them (R4.1, R4.2); every role but the one that runs the software reads them. */
@Tag(name = "应急方案")
@RestController
@RequestMapping("/api/plans")
class PlansController {

  private final PlanFiles files;
  private final Readers readers;
  private final SubmitPlan submit;
  private final UserStep userStep;
  private final AnswerPlan answer;

  PlansController(PlanFiles files, Readers readers, SubmitPlan submit, UserStep userStep, AnswerPlan answer) {
    this.files = files;
    this.readers = readers;
    this.submit = submit;
    this.userStep = userStep;
    this.answer = answer;
  }

  @Operation(summary = "查询应急方案，新的在前")
  @GetMapping
  @Transactional(readOnly = true)
  public Page<PlanAnswer> list(
      @Parameter(description = "状态") @RequestParam(required = false) PlanStatus status,
      @Parameter(description = "风险等级") @RequestParam(required = false) PlanRisk risk,
      @Parameter(description = "编号、标题或变更编号中的文字") @RequestParam(required = false) String text, Paging paging) {
    readers.check("应急方案");
    PlanFilter filter = new PlanFilter(status, risk, text);
    return paging.of(files.find(filter, paging.offset(), paging.size()).stream().map(PlanAnswer::line).toList(), files.count(filter));
  }

  @Operation(summary = "一个应急方案的全部内容")
  @GetMapping("/{number}")
  @Transactional(readOnly = true)
  public PlanAnswer get(@Parameter(description = "方案编号") @PathVariable String number) {
    readers.check("应急方案");
    return answer.whole(number);
  }

  @Operation(summary = "提交新的一版（编制人，上线前）：以前的签署作废，重新签署")
  @PutMapping("/{number}")
  PlanAnswer revise(@Parameter(description = "方案编号") @PathVariable String number, @RequestBody PlanRequest request) {
    return userStep.take(() -> {
      submit.revise(number, request);
      return answer.whole(number);
    });
  }
}
