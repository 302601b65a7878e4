package org.assetcloud.itsm.change.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.change.calendar.ChangeCalendar;
import org.assetcloud.itsm.change.calendar.EnterFreeze;
import org.assetcloud.itsm.change.calendar.Freeze;
import org.assetcloud.itsm.change.calendar.FreezeCheck;
import org.assetcloud.itsm.change.calendar.LiftFreeze;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.people.Side;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.shared.web.Page;
import org.assetcloud.itsm.shared.web.Paging;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Times in which nothing is changed (R7.4). */
@Tag(name = "变更")
@RestController
@RequestMapping("/api/freezes")
class FreezesController {

  private final UserStep userStep;
  private final EnterFreeze enterFreeze;
  private final LiftFreeze liftFreeze;
  private final ChangeCalendar calendar;
  private final Readers readers;

  FreezesController(UserStep userStep, EnterFreeze enterFreeze, LiftFreeze liftFreeze, ChangeCalendar calendar, Readers readers) {
    this.userStep = userStep;
    this.enterFreeze = enterFreeze;
    this.liftFreeze = liftFreeze;
    this.calendar = calendar;
    this.readers = readers;
  }

  /**
   * A freeze as the API answers it.
   *
   * @param mayLift whether it is not over and whoever asks may lift it, unless it stops a change of their own
   */
  record FreezeAnswer(
      long id, Instant from, Instant to, List<String> modules, String reason, String by, Side side, Instant at, Instant liftedAt, String liftedBy,
      String liftedBecause, boolean mayLift) {

    static FreezeAnswer of(Freeze one, boolean mayLift) {
      return new FreezeAnswer(one.id(), one.window().from(), one.window().to(), one.modules(), one.reason(), one.by(), one.side(), one.at(),
          one.liftedAt(), one.liftedBy(), one.liftedBecause(), mayLift);
    }
  }

  record Reason(String reason) {}

  @Operation(summary = "冻结期，新登记的在前")
  @GetMapping
  @Transactional(readOnly = true)
  public Page<FreezeAnswer> list(Paging paging) {
    readers.check("变更");
    return paging.of(calendar.list(paging.offset(), paging.size()).stream().map(this::answer).toList(), calendar.count());
  }

  @Operation(summary = "登记冻结期（采购人信息科、项目经理）")
  @PostMapping
  ResponseEntity<FreezeAnswer> enter(@RequestBody FreezeCheck.Said said) {
    Freeze entered = userStep.take(() -> enterFreeze.enter(said));
    return ResponseEntity.created(URI.create("/api/freezes/" + entered.id())).body(answer(entered));
  }

  private FreezeAnswer answer(Freeze freeze) {
    return FreezeAnswer.of(freeze, liftFreeze.offered(freeze));
  }

  @Operation(summary = "解除冻结期（采购人信息科；供应商登记的也可由项目经理；与自己的变更冲突的须由他人解除）")
  @PostMapping("/{id}/lift")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void lift(@Parameter(description = "冻结期") @PathVariable long id, @RequestBody Reason why) {
    userStep.take(() -> liftFreeze.lift(id, why.reason()));
  }
}
