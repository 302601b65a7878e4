package org.assetcloud.itsm.ticket.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.program.OpenToPrograms;
import org.assetcloud.itsm.ticket.report.GroupBy;
import org.assetcloud.itsm.ticket.report.Period;
import org.assetcloud.itsm.ticket.report.ReadServiceLevels;
import org.assetcloud.itsm.ticket.report.ReportReaders;
import org.assetcloud.itsm.ticket.report.ServiceLevels;
import org.assetcloud.itsm.ticket.report.workbook.ExportServiceLevels;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Service levels (R5.7), as JSON for pages and as a workbook to take along. */
@Tag(name = "报表", description = "服务水平、看板与流程步骤")
@RestController
@RequestMapping("/api/reports/service-levels")
class ServiceLevelsController {

  private final ReportReaders readers;
  private final ReadServiceLevels serviceLevels;
  private final ExportServiceLevels export;
  private final Clock clock;

  ServiceLevelsController(ReportReaders readers, ReadServiceLevels serviceLevels, ExportServiceLevels export, Clock clock) {
    this.readers = readers;
    this.serviceLevels = serviceLevels;
    this.export = export;
    this.clock = clock;
  }

  @OpenToPrograms(as = Role.AUDITOR)
  @Operation(summary = "服务水平报表", description = "Accept 或 format=xlsx 要求 Excel 文件时，答复为带工单明细的工作簿，并记入导出记录。")
  @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, ReportFormat.XLSX_TYPE})
  ResponseEntity<ServiceLevelAnswer> serviceLevels(
      @Parameter(description = "起始月份，默认本月") @RequestParam(required = false) YearMonth from,
      @Parameter(description = "截止月份（含），默认本月") @RequestParam(required = false) YearMonth to,
      @Parameter(description = "按什么分行") @RequestParam(defaultValue = "MONTH") GroupBy groupBy,
      @Parameter(description = "json 或 xlsx") @RequestParam(required = false) String format,
      HttpServletRequest request, HttpServletResponse response) throws IOException {
    readers.check();
    ReportFormat wanted = ReportFormat.of(format, request.getHeader(HttpHeaders.ACCEPT));
    ServiceLevels levels = serviceLevels.of(Period.of(from, to, clock.instant()), groupBy);
    if (wanted == ReportFormat.JSON) {
      return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(ServiceLevelAnswer.of(levels));
    }
    write(levels, response);
    return null;
  }

  private void write(ServiceLevels levels, HttpServletResponse response) throws IOException {
    String name = "服务水平 %s至%s 按%s.xlsx".formatted(levels.period().from(), levels.period().to(), levels.groupBy().label());
    response.setContentType(ReportFormat.XLSX_TYPE);
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    export.write(levels, response.getOutputStream());
  }
}
