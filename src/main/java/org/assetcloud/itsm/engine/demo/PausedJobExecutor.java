package org.assetcloud.itsm.engine.demo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** The job executor, which lets go of all jobs while the demo clock moves. */
@Component
@Profile("demo")
class PausedJobExecutor {

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final ProcessEngineConfigurationImpl configuration;

  PausedJobExecutor(ProcessEngine engine) {
    this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }

  /** Does nothing to an executor that is not running. */
  void paused(Runnable action) {
    JobExecutor executor = configuration.getJobExecutor();
    if (executor == null || !executor.isActive()) {
      action.run();
      return;
    }
    executor.shutdown();
    try {
      finishBegunJobs(executor);
      action.run();
    } finally {
      executor.start();
    }
  }

  private static void finishBegunJobs(JobExecutor executor) {
    if (executor instanceof SpringJobExecutor spring && spring.getTaskExecutor() instanceof ThreadPoolTaskExecutor threads) {
      long giveUp = System.nanoTime() + LONGEST_WAIT.toNanos();
      while (threads.getActiveCount() + threads.getQueueSize() > 0 && System.nanoTime() < giveUp) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
