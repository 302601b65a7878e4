package org.assetcloud.itsm.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.signing.LeadTime;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says beforehand how much time a release leaves for its plan (R4.1); nothing is stored. */
@Tag(name = "应急方案")
@RestController
@RequestMapping("/api/plans/lead-time")
class LeadTimeController {

  private final LeadTime leadTime;
  private final Readers readers;

  LeadTimeController(LeadTime leadTime, Readers readers) {
    this.leadTime = leadTime;
    this.readers = readers;
  }

  @Operation(summary = "从现在起，编制和签署应急方案各有多少时间", description = "时间不足时按比例缩短，clipped 为 true。")
  @GetMapping
  @Transactional
  public LeadTime.Left of(
      @Parameter(description = "上线时间，变更为窗口开始", example = "2026-03-06T20:00:00+08:00") @RequestParam Instant from,
      @Parameter(description = "窗口结束，用于紧急变更") @RequestParam(required = false) Instant to,
      @Parameter(description = "是否紧急变更") @RequestParam(defaultValue = "false") boolean emergency,
      @Parameter(description = "风险等级，未评估的为 LOW") @RequestParam(defaultValue = "LOW") PlanRisk risk) {
    readers.check("应急方案");
    return leadTime.of(from, to, emergency, risk);
  }
}
