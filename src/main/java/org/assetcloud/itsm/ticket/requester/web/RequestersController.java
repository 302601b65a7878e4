package org.assetcloud.itsm.ticket.requester.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.assetcloud.itsm.ticket.RequesterKind;
import org.assetcloud.itsm.ticket.registration.TypedRequester;
import org.assetcloud.itsm.ticket.requester.ChangeRequester;
import org.assetcloud.itsm.ticket.requester.RemoveRequester;
import org.assetcloud.itsm.ticket.requester.Requester;
import org.assetcloud.itsm.ticket.requester.RequesterRights;
import org.assetcloud.itsm.ticket.requester.Requesters;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Looking callers up and keeping the directory right (R1.1). */
@Tag(name = "用户通讯录")
@RestController
@RequestMapping("/api/requesters")
class RequestersController {

  private static final int SUGGESTED = 20;

  private final Requesters requesters;
  private final RequesterRights rights;
  private final ChangeRequester changeRequester;
  private final RemoveRequester removeRequester;
  private final UserStep userStep;

  RequestersController(Requesters requesters, RequesterRights rights, ChangeRequester changeRequester, RemoveRequester removeRequester,
      UserStep userStep) {
    this.requesters = requesters;
    this.rights = rights;
    this.changeRequester = changeRequester;
    this.removeRequester = removeRequester;
    this.userStep = userStep;
  }

  record RequesterAnswer(long id, String name, String unit, RequesterKind kind, String phone, Instant lastReportedAt) {

    static RequesterAnswer of(Requester one) {
      return new RequesterAnswer(one.id(), one.name(), one.unit(), one.kind(), one.phone(), one.lastReportedAt());
    }
  }

  @Operation(summary = "查询用户通讯录，最近报告的在前")
  @GetMapping
  Page<RequesterAnswer> list(
      @Parameter(description = "完整的电话号码，空格、连字符和 +86 不影响") @RequestParam(required = false) String phone,
      @Parameter(description = "姓名、单位或电话的一部分") @RequestParam(required = false) String text, Paging paging) {
    rights.mayRead();
    Requesters.Wanted wanted = new Requesters.Wanted(phone, text);
    return paging.of(requesters.find(wanted, paging.offset(), paging.size()).stream().map(RequesterAnswer::of).toList(),
        requesters.count(wanted));
  }

  @Operation(summary = "单位名称提示，最多 20 个")
  @GetMapping("/units")
  List<String> units(@Parameter(description = "单位名称的一部分") @RequestParam(required = false) String text) {
    rights.mayRead();
    return requesters.units(text, SUGGESTED);
  }

  @Operation(summary = "修改用户资料（服务台、组长）")
  @PutMapping("/{id}")
  RequesterAnswer change(@Parameter(description = "用户资料编号") @PathVariable long id, @RequestBody TypedRequester typed) {
    return RequesterAnswer.of(userStep.take(() -> changeRequester.change(id, typed)));
  }

  @Operation(summary = "删除用户资料（组长）；已有工单不受影响")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@Parameter(description = "用户资料编号") @PathVariable long id) {
    userStep.take(() -> removeRequester.remove(id));
  }
}
