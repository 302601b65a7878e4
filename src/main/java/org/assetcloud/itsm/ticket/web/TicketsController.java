package org.assetcloud.itsm.ticket.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.program.OpenToPrograms;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.desk.ListAssignees;
import org.assetcloud.itsm.ticket.desk.TicketFiles;
import org.assetcloud.itsm.ticket.desk.TicketFilter;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading tickets (R5.5, R5.7); every role but the one that runs the software may. */
@Tag(name = "工单")
@RestController
@RequestMapping("/api/tickets")
class TicketsController {

  private final TicketFiles files;
  private final Readers readers;
  private final AnswerTicket answer;
  private final ListAssignees assignees;
  private final Clock clock;

  TicketsController(TicketFiles files, Readers readers, AnswerTicket answer, ListAssignees assignees, Clock clock) {
    this.assignees = assignees;
    this.files = files;
    this.readers = readers;
    this.answer = answer;
    this.clock = clock;
  }

  @OpenToPrograms(as = Role.AUDITOR)
  @Operation(summary = "查询工单，新的在前")
  @GetMapping
  @Transactional(readOnly = true)
  public Page<TicketAnswer> list(
      @Parameter(description = "状态") @RequestParam(required = false) TicketStatus status,
      @Parameter(description = "严重程度") @RequestParam(required = false) Severity severity,
      @Parameter(description = "类别") @RequestParam(required = false) Category category,
      @Parameter(description = "true 只查已超时的，false 只查未超时的") @RequestParam(required = false) Boolean overdue,
      @Parameter(description = "报告人的单位") @RequestParam(required = false) String unit,
      @Parameter(description = "出现在工单中的文字") @RequestParam(required = false) String text, Paging paging) {
    readers.check("工单");
    TicketFilter filter = new TicketFilter(status, severity, category, overdue, unit, text);
    return paging.of(answer.lines(files.find(filter, clock.instant(), paging.offset(), paging.size())), files.count(filter, clock.instant()));
  }

  @OpenToPrograms(as = Role.AUDITOR)
  @Operation(summary = "一张工单的全部内容")
  @GetMapping("/{number}")
  @Transactional(readOnly = true)
  public TicketAnswer get(@Parameter(description = "工单编号") @PathVariable String number) {
    readers.check("工单");
    return answer.whole(files.get(number));
  }

  record Person(String id, String name) {}

  @Operation(summary = "可以改派给谁（组长、项目经理）")
  @GetMapping("/{number}/assignees")
  @Transactional(readOnly = true)
  public List<Person> assignees(@Parameter(description = "工单编号") @PathVariable String number) {
    return assignees.of(number).entrySet().stream().map(one -> new Person(one.getKey(), one.getValue())).toList();
  }

  record Clocks(String number, List<ClockProofAnswer> clocks) {}

  @OpenToPrograms(as = Role.AUDITOR)
  @Operation(summary = "一张工单的时钟及其计算依据")
  @GetMapping("/{number}/clocks")
  @Transactional(readOnly = true)
  public Clocks clocks(@Parameter(description = "工单编号") @PathVariable String number) {
    readers.check("工单");
    return new Clocks(number, answer.proof(files.get(number)));
  }
}
