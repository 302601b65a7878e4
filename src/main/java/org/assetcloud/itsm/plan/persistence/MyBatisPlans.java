package org.assetcloud.itsm.plan.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.history.Breach;
import org.assetcloud.itsm.history.Concerned;
import org.assetcloud.itsm.history.Entry;
import org.assetcloud.itsm.history.Histories;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanChangedMeanwhile;
import org.assetcloud.itsm.plan.PlanEvent;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanUnknown;
import org.assetcloud.itsm.plan.PlanViolation;
import org.assetcloud.itsm.plan.PlanViolationKind;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.shared.link.Releases;
import org.assetcloud.itsm.shared.number.DayNumbers;
import org.assetcloud.itsm.shared.persistence.HeldRows;
import org.springframework.stereotype.Repository;

/** A plan that the transaction has locked or put in is read once. */
@Repository
class MyBatisPlans implements Plans {

  private static final Concerned CONCERNED = new Concerned("PLAN");

  private final HeldRows<EmergencyPlan> held = new HeldRows<>();
  private final PlanMapper plans;
  private final DayNumbers numbers;
  private final Releases releases;
  private final Histories histories;

  MyBatisPlans(PlanMapper plans, DayNumbers numbers, Releases releases, Histories histories) {
    this.plans = plans;
    this.numbers = numbers;
    this.releases = releases;
    this.histories = histories;
  }

  @Override
  public String nextNumber(LocalDate day) {
    return numbers.next(SERIES, day);
  }

  @Override
  public void add(EmergencyPlan plan) {
    PlanRow row = PlanRow.of(plan);
    plans.insert(row);
    held.put(plan.number(), row.plan());
  }

  @Override
  public EmergencyPlan get(String number) {
    EmergencyPlan known = held.known(number);
    return known == null ? read(number) : known;
  }

  private EmergencyPlan read(String number) {
    PlanRow row = plans.find(number);
    if (row == null) {
      throw new PlanUnknown(number);
    }
    return row.plan();
  }

  @Override
  public EmergencyPlan lock(String number) {
    return held.get(number, () -> locked(number));
  }

  private EmergencyPlan locked(String number) {
    String change = plans.changeOf(number);
    if (change != null) {
      releases.lock(change);
    }
    if (plans.lock(number) == null) {
      throw new PlanUnknown(number);
    }
    return read(number);
  }

  @Override
  public Optional<EmergencyPlan> ofChange(String change) {
    return Optional.ofNullable(plans.ofChange(change)).map(PlanRow::plan);
  }

  @Override
  public void update(EmergencyPlan plan) {
    if (plans.update(PlanRow.of(plan)) == 0) {
      throw new PlanChangedMeanwhile(plan.number());
    }
    held.change(plan.number(), before -> plan.with(plan.progress().changed()));
  }

  @Override
  public void add(String number, PlanEvent event) {
    histories.add(CONCERNED, number, new Entry(event.kind().name(), event.at(), event.by(), false, event.text()));
  }

  @Override
  public List<PlanEvent> events(String number) {
    return histories.of(number).stream()
        .map(entry -> new PlanEvent(PlanEventKind.valueOf(entry.kind()), entry.at(), entry.by(), entry.text())).toList();
  }

  @Override
  public boolean add(String number, PlanViolation violation) {
    return histories.add(CONCERNED, number, new Breach(violation.kind().name(), violation.at(), violation.text()));
  }

  @Override
  public List<PlanViolation> violations(String number) {
    return histories.breaches(number).stream()
        .map(breach -> new PlanViolation(PlanViolationKind.valueOf(breach.kind()), breach.at(), breach.text())).toList();
  }
}
