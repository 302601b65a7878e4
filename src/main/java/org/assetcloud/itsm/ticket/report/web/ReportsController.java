package org.assetcloud.itsm.ticket.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.program.OpenToPrograms;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.assetcloud.itsm.ticket.process.TicketHandling;
import org.assetcloud.itsm.ticket.report.ClockRecords.Standing;
import org.assetcloud.itsm.ticket.report.Dashboard;
import org.assetcloud.itsm.ticket.report.Exports;
import org.assetcloud.itsm.ticket.report.ReadDashboard;
import org.assetcloud.itsm.ticket.report.ReadSteps;
import org.assetcloud.itsm.ticket.report.ReportReaders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How it stands now, where tickets stay, and what left the system. */
@Tag(name = "报表")
@RestController
@RequestMapping("/api/reports")
class ReportsController {

  private final ReportReaders readers;
  private final ReadDashboard dashboard;
  private final ReadSteps steps;
  private final Exports exports;

  ReportsController(ReportReaders readers, ReadDashboard dashboard, ReadSteps steps, Exports exports) {
    this.readers = readers;
    this.dashboard = dashboard;
    this.steps = steps;
    this.exports = exports;
  }

  record DashboardAnswer(Instant now, long open, long nearlyDue, long overdueResponse, long overdueResolution, long breachedToday,
      long breachedThisMonth, long cancelledToday, long mergedToday, long cancelledThisMonth, long mergedThisMonth, long unassigned, long incidents, long dueTimers, Duration timerLag) {

    static DashboardAnswer of(Dashboard one) {
      Standing standing = one.standing();
      return new DashboardAnswer(one.now(), standing.open(), standing.nearlyDue(), standing.overdueResponse(),
          standing.overdueResolution(), standing.breachedToday(), standing.breachedThisMonth(), standing.cancelledToday(),
          standing.mergedToday(), standing.cancelledThisMonth(), standing.mergedThisMonth(), standing.unassigned(), one.incidents(),
          one.dueTimers(), one.timerLag());
    }
  }

  @OpenToPrograms(as = Role.AUDITOR)
  @Operation(summary = "看板：现在的情况")
  @GetMapping("/dashboard")
  @Transactional(readOnly = true)
  public DashboardAnswer dashboard() {
    readers.check();
    return DashboardAnswer.of(dashboard.now());
  }

  @OpenToPrograms(as = Role.AUDITOR)
  @Operation(summary = "流程各步骤的在办数、超时数和近 90 天的平均停留时间")
  @GetMapping("/steps")
  @Transactional(readOnly = true)
  public List<ReadSteps.Stay> steps(@Parameter(description = "流程标识") @RequestParam(defaultValue = TicketHandling.KEY) String process) {
    readers.check();
    return steps.of(process);
  }

  @Operation(summary = "导出记录，新的在前（审计员、安全管理员、采购人信息科）")
  @GetMapping("/exports")
  @Transactional(readOnly = true)
  public Page<Exports.Export> exports(Paging paging) {
    readers.checkExports();
    return paging.of(exports.find(paging.offset(), paging.size()), exports.count());
  }
}
