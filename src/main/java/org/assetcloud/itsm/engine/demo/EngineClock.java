package org.assetcloud.itsm.engine.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.assetcloud.itsm.demo.EngineTime;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The engine's time is static: one per JVM (design section 8, item 22). */
@Component
@Profile("demo")
class EngineClock implements EngineTime {

  @Override
  public void standAt(Instant instant) {
    ClockUtil.setCurrentTime(Date.from(instant));
  }

  @Override
  public void run(Duration offset) {
    ClockUtil.offset(offset.toMillis());
  }
}
