package org.assetcloud.itsm.shared.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells pages the time by which deadlines are judged: not the time of the PC, and in the demo not the real one (design section 8, item 16). */
@RestController
@Tag(name = "公共", description = "各页面共用的时间和词语")
@RequestMapping("/api/time")
class TimeController {

  record Time(Instant now) {}

  private final Clock clock;

  TimeController(Clock clock) {
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "系统的当前时间")
  Time now() {
    return new Time(clock.instant());
  }
}
