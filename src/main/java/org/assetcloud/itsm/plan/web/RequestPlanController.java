package org.assetcloud.itsm.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.plan.GoLiveRequest;
import org.assetcloud.itsm.plan.release.RequestPlan;
import org.assetcloud.itsm.shared.idempotency.CreateOnce;
import org.assetcloud.itsm.shared.idempotency.IdempotencyKey;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Asking for the plan of a first go-live (R4.1): the same request under the same key makes one plan, however often it is sent. */
@Tag(name = "应急方案")
@RestController
class RequestPlanController {

  private final RequestPlan requestPlan;
  private final CreateOnce once;
  private final CurrentUser person;
  private final AnswerPlan answer;

  RequestPlanController(RequestPlan requestPlan, CreateOnce once, CurrentUser person, AnswerPlan answer) {
    this.requestPlan = requestPlan;
    this.once = once;
    this.person = person;
    this.answer = answer;
  }

  @Operation(summary = "发起首次上线的应急方案")
  @PostMapping("/api/plans")
  ResponseEntity<String> request(
      @Parameter(description = "由调用方选定，1 至 100 个可见 ASCII 字符；以同一个值重发不会重复发起")
      @RequestHeader("Idempotency-Key") IdempotencyKey key, @RequestBody GoLiveRequest request) {
    return once.create(person.id(), key, request, "/api/plans/", () -> requestPlan.request(request), answer::whole);
  }
}
