package org.assetcloud.itsm.ticket.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.desk.TicketFiles;
import org.assetcloud.itsm.ticket.report.ClockRecords;
import org.assetcloud.itsm.ticket.report.ClockRecords.StandingLine;
import org.assetcloud.itsm.ticket.report.Moments;
import org.assetcloud.itsm.ticket.report.ReportReaders;
import org.assetcloud.itsm.ticket.report.Tile;
import org.assetcloud.itsm.ticket.web.AnswerTicket;
import org.assetcloud.itsm.ticket.web.TicketAnswer;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a number of the dashboard counts: as many lines as the number says. */
@Tag(name = "报表")
@RestController
@RequestMapping("/api/reports/dashboard/tickets")
class BehindTilesController {

  private final ReportReaders readers;
  private final ClockRecords records;
  private final TicketFiles files;
  private final AnswerTicket answer;
  private final Clock clock;

  BehindTilesController(ReportReaders readers, ClockRecords records, TicketFiles files, AnswerTicket answer, Clock clock) {
    this.readers = readers;
    this.records = records;
    this.files = files;
    this.answer = answer;
    this.clock = clock;
  }

  /** @param clock which clock of the ticket is counted; absent where the ticket itself is */
  record Line(ClockKind clock, TicketAnswer ticket) {}

  @Operation(summary = "看板上一个数字背后的工单",
      description = "统计时钟的数字每个时钟一行，先到期的在前；统计工单的数字每张工单一行，新的在前。")
  @GetMapping
  @Transactional(readOnly = true)
  public Page<Line> tickets(@Parameter(description = "看板上的哪一个数字") @RequestParam Tile tile, Paging paging) {
    readers.check();
    Moments moments = Moments.of(clock.instant());
    List<StandingLine> lines = records.lines(tile, moments, paging.offset(), paging.size());
    return paging.of(answers(lines), records.count(tile, moments));
  }

  private List<Line> answers(List<StandingLine> lines) {
    List<String> numbers = lines.stream().map(StandingLine::number).distinct().toList();
    Map<String, TicketAnswer> tickets = answer.lines(files.lines(numbers)).stream()
        .collect(Collectors.toMap(TicketAnswer::number, Function.identity()));
    return lines.stream().map(line -> new Line(line.clock(), tickets.get(line.number()))).toList();
  }
}
