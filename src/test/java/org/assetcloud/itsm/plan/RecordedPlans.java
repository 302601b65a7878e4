package org.assetcloud.itsm.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The plans on record, in memory. */
public final class RecordedPlans implements Plans {

  private final Map<String, EmergencyPlan> plans = new TreeMap<>();
  private final List<PlanEvent> events = new ArrayList<>();
  private final List<PlanViolation> violations = new ArrayList<>();
  private int locked;

  /** What the history says, as {@code 上线 engineer 文字}. */
  public List<String> said() {
    return events.stream().map(event -> "%s %s %s".formatted(event.kind().label(), event.by(), event.text())).toList();
  }

  /** How often others had to wait for a step. */
  public int locked() {
    return locked;
  }

  @Override
  public String nextNumber(LocalDate day) {
    return "YA-%s-%04d".formatted(day.toString().replace("-", ""), plans.size() + 1);
  }

  @Override
  public void add(EmergencyPlan plan) {
    plans.put(plan.number(), plan);
  }

  @Override
  public EmergencyPlan get(String number) {
    if (!plans.containsKey(number)) {
      throw new PlanUnknown(number);
    }
    return plans.get(number);
  }

  @Override
  public EmergencyPlan lock(String number) {
    locked++;
    return get(number);
  }

  @Override
  public Optional<EmergencyPlan> ofChange(String change) {
    return plans.values().stream().filter(plan -> change.equals(plan.change())).findFirst();
  }

  @Override
  public void update(EmergencyPlan plan) {
    plans.put(get(plan.number()).number(), plan);
  }

  @Override
  public void add(String number, PlanEvent event) {
    events.add(event);
  }

  @Override
  public List<PlanEvent> events(String number) {
    return List.copyOf(events);
  }

  @Override
  public boolean add(String number, PlanViolation violation) {
    return violations.stream().noneMatch(one -> one.kind() == violation.kind()) && violations.add(violation);
  }

  @Override
  public List<PlanViolation> violations(String number) {
    return List.copyOf(violations);
  }
}
