package org.assetcloud.itsm.plan.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.assetcloud.itsm.engine.instance.Instances;
import org.assetcloud.itsm.engine.step.OfferedTasks;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.GoLiveRequest;
import org.assetcloud.itsm.plan.PlanChangedMeanwhile;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanRequest;
import org.assetcloud.itsm.shared.form.FormValues;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A plan's process as an instance of {@code emergencyPlanSignoff.bpmn} and what it calls, all under the plan's number. */
@Component
class CamundaPlanProcess implements PlanProcess {

  private final Instances instances;
  private final OfferedTasks offered;
  private final PlanWatch watch;
  private final PlanTaskTable table;

  CamundaPlanProcess(Instances instances, OfferedTasks offered, @Lazy PlanWatch watch, PlanTaskTable table) {
    this.instances = instances;
    this.offered = offered;
    this.watch = watch;
    this.table = table;
  }

  @Override
  public String start(GoLiveRequest request) {
    return instances.start(PlanSignoff.KEY, FormValues.of(request));
  }

  @Override
  public void submitDraft(String number, PlanRequest request) {
    instances.complete(instances.open(number, PlanSigning.DRAFT).orElseThrow(() -> new PlanChangedMeanwhile(number)), FormValues.of(request));
  }

  /** While it is being signed the signing hears of it, and with it everything that waits behind. */
  @Override
  public void revised(String number) {
    if (!instances.tellOne(number, PlanSignoff.REVISED, PlanSigning.KEY)) {
      throw new PlanChangedMeanwhile(number);
    }
  }

  @Override
  public void stepsChanged(String number) {
    instances.moveTimers(number, PlanSigning.STEP_DUE, () -> watch.next(number));
    instances.moveTimers(number, PlanSignoff.RELEASE_STOPS, () -> watch.stops(number));
  }

  @Override
  public void offerSignature(String number, Role role, Instant due) {
    instances.open(number, PlanSigning.SIGN).ifPresent(signature -> instances.unrestricted(() -> {
      offered.alsoTo(signature.getId(), role);
      offered.dueBy(signature.getId(), Date.from(due), table.terms(PlanSigning.SIGN, number)::near);
    }));
  }

  @Override
  public void released(String number) {
    instances.tell(number, PlanSignoff.RELEASED);
  }

  @Override
  public void releaseOver(String number) {
    instances.tell(number, PlanSignoff.RELEASE_OVER);
  }

  @Override
  public List<String> holders(String number) {
    return instances.holders(number);
  }
}
