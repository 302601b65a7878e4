package org.assetcloud.itsm.change.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.change.request.ChangeRequest;
import org.assetcloud.itsm.change.request.RequestChange;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.idempotency.CreateOnce;
import org.assetcloud.itsm.shared.idempotency.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Requesting a change (R7.4): the same request under the same key makes one change, however often it is sent. */
@Tag(name = "变更")
@RestController
class RequestChangeController {

  private final RequestChange requestChange;
  private final CreateOnce once;
  private final CurrentUser person;
  private final AnswerChange answer;

  RequestChangeController(RequestChange requestChange, CreateOnce once, CurrentUser person, AnswerChange answer) {
    this.requestChange = requestChange;
    this.once = once;
    this.person = person;
    this.answer = answer;
  }

  @Operation(summary = "提出变更")
  @PostMapping("/api/changes")
  ResponseEntity<String> request(
      @Parameter(description = "由调用方选定，1 至 100 个可见 ASCII 字符；以同一个值重发不会重复提出")
      @RequestHeader("Idempotency-Key") IdempotencyKey key, @RequestBody ChangeRequest request) {
    return once.create(person.id(), key, request, "/api/changes/", () -> requestChange.request(request), answer::whole);
  }
}
