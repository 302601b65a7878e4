package org.assetcloud.itsm.engine.start;

import java.time.Clock;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.joda.time.DateTimeUtils;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Has the engine ask the application's clock: its rows and timers have the "now" of the transaction they belong to, and no timer fires by
 * another time. The engine's own clock is one per JVM (design section 8, item 22), so tests set it themselves.
 */
@Component
@Profile("!test")
class EngineGoesByTheClock extends AbstractProcessEnginePlugin {

  private final Clock clock;

  EngineGoesByTheClock(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    DateTimeUtils.setCurrentMillisProvider(clock::millis);
  }
}
