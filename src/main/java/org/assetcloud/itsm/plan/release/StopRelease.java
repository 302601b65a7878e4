package org.assetcloud.itsm.plan.release;

import java.time.Clock;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.shared.link.ReleaseStopped;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The time of a release has come and its plan is not signed: it does not take place (R4.1). */
@Component
public class StopRelease {

  private static final Logger LOG = LoggerFactory.getLogger(StopRelease.class);

  private final Plans plans;
  private final PlanHistory history;
  private final TellOfPlan tell;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  StopRelease(Plans plans, PlanHistory history, TellOfPlan tell, ApplicationEventPublisher publisher, Clock clock) {
    this.plans = plans;
    this.history = history;
    this.tell = tell;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Before that time, and where it is signed or has begun, nothing happens. */
  public void stop(String number) {
    EmergencyPlan plan = plans.lock(number);
    if (!PlanStep.STOP.possible(plan) || clock.instant().isBefore(plan.latest())) {
      LOG.warn("No release to stop for {}: {}", number, plan.progress().status());
      return;
    }
    plans.update(plan.with(plan.progress().at(plan.goLive() ? PlanStatus.STOPPED : PlanStatus.WAITING)));
    history.add(number, PlanEventKind.ENDING, "到上线时间仍未签署，本次上线停止。");
    tell.late(plan, "STOPPED/%d".formatted(plan.progress().changes()), StepLevel.OVERDUE,
        Stream.concat(Stream.of(plan.author()), tell.of(Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR).stream()).distinct().toList(),
        plan.goLive() ? "到上线时间仍未签署，不得上线。请重新发起，可以复制本方案。" : "到上线时间仍未签署，不得上线，变更退回重新安排。");
    if (!plan.goLive()) {
      publisher.publishEvent(new ReleaseStopped(plan.change(), "到上线时间应急方案 %s 仍未签署，不能上线，请重新安排。".formatted(number)));
    }
  }
}
