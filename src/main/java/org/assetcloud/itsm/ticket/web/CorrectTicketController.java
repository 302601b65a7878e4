package org.assetcloud.itsm.ticket.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.ticket.registration.CorrectTicket;
import org.assetcloud.itsm.ticket.registration.Correction;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Correcting what was mistyped (R5.5), in one transaction and answered without a body. */
@Tag(name = "工单")
@RestController
@RequestMapping("/api/tickets/{number}/correct")
class CorrectTicketController {

  private final UserStep userStep;
  private final CorrectTicket correctTicket;

  CorrectTicketController(UserStep userStep, CorrectTicket correctTicket) {
    this.userStep = userStep;
    this.correctTicket = correctTicket;
  }

  @Operation(summary = "更正写错的标题或报告人；只填要更正的项和原因")
  @PostMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void correct(@Parameter(description = "工单编号") @PathVariable String number, @RequestBody Correction typed) {
    userStep.take(() -> correctTicket.correct(number, typed));
  }
}
