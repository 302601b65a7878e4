package org.assetcloud.itsm.engine.demo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.demo.Timers;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("demo")
class CamundaTimers implements Timers {

  private static final Logger LOG = LoggerFactory.getLogger(CamundaTimers.class);

  private final ManagementService management;
  private final IdentityService identity;
  private final PausedJobExecutor jobExecutor;

  CamundaTimers(ProcessEngine engine, PausedJobExecutor jobExecutor) {
    this.management = engine.getManagementService();
    this.identity = engine.getIdentityService();
    this.jobExecutor = jobExecutor;
  }

  @Override
  public void undisturbed(Runnable visit) {
    Authentication caller = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      jobExecutor.paused(visit);
    } finally {
      if (caller != null) {
        identity.setAuthentication(caller.getUserId(), caller.getGroupIds());
      }
    }
  }

  @Override
  public Optional<Timer> next(Instant until, Set<String> exceptIds) {
    Stream<Job> atOnce = acting().messages().list().stream().filter(job -> job.getDuedate() == null);
    Stream<Job> due = acting().duedateLowerThan(Date.from(until.plusSeconds(1))).orderByJobDuedate().asc().orderByJobId().asc()
        .listPage(0, exceptIds.size() + 1).stream();
    return Stream.concat(atOnce, due).filter(job -> !exceptIds.contains(job.getId())).findFirst().map(CamundaTimers::timer);
  }

  @Override
  public boolean fire(String id) {
    try {
      management.executeJob(id);
      return true;
    } catch (RuntimeException failed) {
      boolean gone = management.createJobQuery().jobId(id).count() == 0;
      if (!gone) {
        LOG.warn("Timer {} failed", id, failed);
      }
      return gone;
    }
  }

  private JobQuery acting() {
    return management.createJobQuery().active().withRetriesLeft();
  }

  private static Timer timer(Job job) {
    List<String> place = Stream.of(job.getProcessInstanceId(), job.getJobDefinitionId()).map(String::valueOf).toList();
    return new Timer(job.getId(), String.join("/", place), job.getDuedate() == null ? null : job.getDuedate().toInstant());
  }
}
