package org.assetcloud.itsm.ticket.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.program.OpenToPrograms;
import org.assetcloud.itsm.shared.idempotency.CreateOnce;
import org.assetcloud.itsm.shared.idempotency.IdempotencyKey;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.desk.TicketFiles;
import org.assetcloud.itsm.ticket.registration.RaiseTicket;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Registering a ticket (R5.5): the same request under the same key makes one ticket, however often it is sent. */
@Tag(name = "工单")
@RestController
class RaiseTicketController {

  private final RaiseTicket raiseTicket;
  private final CreateOnce once;
  private final CurrentUser currentUser;
  private final TicketFiles files;
  private final AnswerTicket answer;

  RaiseTicketController(RaiseTicket raiseTicket, CreateOnce once, CurrentUser currentUser, TicketFiles files, AnswerTicket answer) {
    this.raiseTicket = raiseTicket;
    this.once = once;
    this.currentUser = currentUser;
    this.files = files;
    this.answer = answer;
  }

  @OpenToPrograms(as = Role.SERVICE_DESK)
  @Operation(summary = "登记工单")
  @PostMapping("/api/tickets")
  ResponseEntity<String> raise(
      @Parameter(description = "由调用方选定，1 至 100 个可见 ASCII 字符；以同一个值重发不会重复登记")
      @RequestHeader("Idempotency-Key") IdempotencyKey key, @RequestBody Registration registration) {
    return once.create(currentUser.id(), key, registration, "/api/tickets/", () -> raiseTicket.raise(registration),
        number -> answer.whole(files.get(number)));
  }
}
