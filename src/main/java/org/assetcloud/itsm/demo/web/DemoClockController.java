package org.assetcloud.itsm.demo.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.assetcloud.itsm.demo.DemoClock;
import org.assetcloud.itsm.demo.MoveClock;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo clock of the contract. */
@Tag(name = "演示时钟")
@RestController
@Profile("demo")
@RequestMapping("/api/demo/clock")
class DemoClockController {

  private final DemoClock clock;
  private final MoveClock moveClock;

  DemoClockController(DemoClock clock, MoveClock moveClock) {
    this.clock = clock;
    this.moveClock = moveClock;
  }

  record Reading(Instant now) {}

  record Move(Instant now, Boolean jump) {}

  @Operation(summary = "演示时钟的当前时刻")
  @GetMapping
  Reading read() {
    return new Reading(clock.instant());
  }

  @Operation(summary = "向前拨演示时钟：途中到期的定时器依次按时动作；jump 为 true 时如同停机，先拨到再补做")
  @PutMapping
  Reading move(@RequestBody Move move) {
    return new Reading(moveClock.move(move.now(), Boolean.TRUE.equals(move.jump())));
  }
}
