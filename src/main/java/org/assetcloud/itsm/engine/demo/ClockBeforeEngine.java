package org.assetcloud.itsm.engine.demo;

import org.assetcloud.itsm.demo.DemoClock;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Needs the demo clock, so that the engine is never built, and fires no timer, before its time is set. */
@Component
@Profile("demo")
class ClockBeforeEngine extends AbstractProcessEnginePlugin {

  ClockBeforeEngine(DemoClock clock) {}
}
