package org.assetcloud.itsm.ticket.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.ticket.desk.CancelTicket;
import org.assetcloud.itsm.ticket.desk.HandBackTicket;
import org.assetcloud.itsm.ticket.desk.NoteOnTicket;
import org.assetcloud.itsm.ticket.desk.ReassignTicket;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is done about a ticket beside its tasks; each is one transaction, and answered without a body. */
@Tag(name = "工单")
@RestController
@RequestMapping("/api/tickets/{number}")
class TicketStepsController {

  private final UserStep userStep;
  private final NoteOnTicket noteOnTicket;
  private final HandBackTicket handBackTicket;
  private final ReassignTicket reassignTicket;
  private final CancelTicket cancelTicket;

  TicketStepsController(
      UserStep userStep, NoteOnTicket noteOnTicket, HandBackTicket handBackTicket, ReassignTicket reassignTicket, CancelTicket cancelTicket) {
    this.userStep = userStep;
    this.noteOnTicket = noteOnTicket;
    this.handBackTicket = handBackTicket;
    this.reassignTicket = reassignTicket;
    this.cancelTicket = cancelTicket;
  }

  record NewNote(String text, Boolean internal) {}

  record Reason(String reason) {}

  record Reassignment(String assignTo, String reason) {}

  @Operation(summary = "添加备注")
  @PostMapping("/notes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void note(@Parameter(description = "工单编号") @PathVariable String number, @RequestBody NewNote note) {
    userStep.take(() -> noteOnTicket.add(number, note.text(), Boolean.TRUE.equals(note.internal())));
  }

  @Operation(summary = "退回：办理人把工单退给同角色同事，二线退给一线")
  @PostMapping("/hand-back")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void handBack(@Parameter(description = "工单编号") @PathVariable String number, @RequestBody Reason why) {
    userStep.take(() -> handBackTicket.handBack(number, why.reason()));
  }

  @Operation(summary = "改派：组长或项目经理把工单交给指定人员")
  @PostMapping("/reassign")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reassign(@Parameter(description = "工单编号") @PathVariable String number, @RequestBody Reassignment to) {
    userStep.take(() -> reassignTicket.reassign(number, to.assignTo(), to.reason()));
  }

  @Operation(summary = "撤销登记有误的工单")
  @PostMapping("/cancel")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@Parameter(description = "工单编号") @PathVariable String number, @RequestBody Reason why) {
    userStep.take(() -> cancelTicket.cancel(number, why.reason()));
  }
}
