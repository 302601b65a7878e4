package org.assetcloud.itsm.ticket.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.desk.TicketFiles;
import org.assetcloud.itsm.ticket.report.ClockRecords;
import org.assetcloud.itsm.ticket.report.ClockRecords.Behind;
import org.assetcloud.itsm.ticket.report.GroupBy;
import org.assetcloud.itsm.ticket.report.Period;
import org.assetcloud.itsm.ticket.report.ReportReaders;
import org.assetcloud.itsm.ticket.report.Result;
import org.assetcloud.itsm.ticket.report.Slice;
import org.assetcloud.itsm.ticket.web.AnswerTicket;
import org.assetcloud.itsm.ticket.web.TicketAnswer;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tickets behind a number of the report of service levels: as many as the number says. */
@Tag(name = "报表")
@RestController
@RequestMapping("/api/reports/service-levels/tickets")
class BehindNumbersController {

  private final ReportReaders readers;
  private final ClockRecords records;
  private final TicketFiles files;
  private final AnswerTicket answer;
  private final Clock clock;

  BehindNumbersController(ReportReaders readers, ClockRecords records, TicketFiles files, AnswerTicket answer, Clock clock) {
    this.readers = readers;
    this.records = records;
    this.files = files;
    this.answer = answer;
    this.clock = clock;
  }

  @Operation(summary = "报表中一个数字背后的工单，后报告的在前")
  @GetMapping
  @Transactional(readOnly = true)
  public Page<TicketAnswer> tickets(
      @Parameter(description = "起始月份，默认本月") @RequestParam(required = false) YearMonth from,
      @Parameter(description = "截止月份（含），默认本月") @RequestParam(required = false) YearMonth to,
      @Parameter(description = "按什么分行") @RequestParam(defaultValue = "MONTH") GroupBy groupBy,
      @Parameter(description = "行的 key；不填为合计") @RequestParam(required = false) String key,
      @Parameter(description = "RESPONSE 或 RESOLUTION") @RequestParam ClockKind clock,
      @Parameter(description = "哪一种结果") @RequestParam Result result, Paging paging) {
    readers.check();
    if (clock == ClockKind.CALL_BACK) {
      throw Refused.field("clock", "报表只统计响应和解决，clock 可以是：RESPONSE、RESOLUTION。");
    }
    Instant now = this.clock.instant();
    Behind behind = new Behind(Slice.of(Period.of(from, to, now), groupBy, key), clock, result);
    return paging.of(answer.lines(files.lines(records.numbers(behind, now, paging.offset(), paging.size()))), records.count(behind, now));
  }
}
