package org.assetcloud.itsm.engine.silent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.assetcloud.itsm.engine.silent.MakeUp.Outcome;
import org.assetcloud.itsm.engine.step.Collisions;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Makes up for silent timers, each in a transaction of its own and in nobody's name: what cannot be made up for hinders neither reader nor
 * night.
 */
@Component
class CatchUp {

  private static final Logger LOG = LoggerFactory.getLogger(CatchUp.class);
  /** What fails is not tried again by every reader. */
  private static final Duration LEFT_ALONE = Duration.ofMinutes(10);

  private final ProcessEngine engine;
  private final FindSilentTimers find;
  private final MakeUp makeUp;
  private final Collisions collisions;
  private final Clock clock;
  private final Map<String, Instant> failed = new ConcurrentHashMap<>();

  CatchUp(@Lazy ProcessEngine engine, FindSilentTimers find, MakeUp makeUp, Collisions collisions, Clock clock) {
    this.engine = engine;
    this.find = find;
    this.makeUp = makeUp;
    this.collisions = collisions;
    this.clock = clock;
  }

  /** Before somebody reads a record: one read where nothing is silent. */
  void of(String number) {
    Instant now = clock.instant();
    failed.values().removeIf(at -> at.plus(LEFT_ALONE).isBefore(now));
    inNobodysName(() -> in(find.instancesOf(number)));
  }

  void everywhere() {
    failed.clear();
    inNobodysName(() -> in(apart(command -> find.instances())));
  }

  private void in(Collection<String> instances) {
    for (String instance : instances) {
      try {
        List<SilentTimer> silent = apart(command -> find.in(instance));
        silent.stream().filter(timer -> !failed.containsKey(timer.key())).forEach(this::make);
      } catch (RuntimeException failure) {
        LOG.error("The timers of process instance {} could not be looked through", instance, failure);
      }
    }
  }

  private void make(SilentTimer timer) {
    Outcome outcome = outcome(timer);
    apart(command -> {
      makeUp.tell(timer, outcome);
      return null;
    });
  }

  private Outcome outcome(SilentTimer timer) {
    try {
      Outcome outcome = collisions.triedAgain(() -> apart(command -> makeUp.make(command, timer)));
      LOG.warn("The timer {} of {} was silent: {}", timer.activity(), timer.number(), outcome);
      return outcome;
    } catch (RuntimeException failure) {
      LOG.error("The timer {} of {} is silent and could not be made up for", timer.activity(), timer.number(), failure);
      failed.put(timer.key(), clock.instant());
      return Outcome.FAILED;
    }
  }

  private <T> T apart(Command<T> step) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequiresNew()
        .execute(command -> command.runWithoutAuthorization(() -> step.execute(command)));
  }

  private void inNobodysName(Runnable work) {
    Authentication reader = engine.getIdentityService().getCurrentAuthentication();
    engine.getIdentityService().clearAuthentication();
    try {
      work.run();
    } finally {
      if (reader != null) {
        engine.getIdentityService().setAuthentication(reader.getUserId(), reader.getGroupIds());
      }
    }
  }
}
