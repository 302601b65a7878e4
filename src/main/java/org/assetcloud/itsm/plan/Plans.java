package org.assetcloud.itsm.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The plans on record, with their history. */
public interface Plans {

  /** The letters with which their numbers begin. */
  String SERIES = "YA";

  /** The next number of the day, {@code YA-yyyyMMdd-NNNN}, unique and in the order of handing out. */
  String nextNumber(LocalDate day);

  void add(EmergencyPlan plan);

  /** @throws PlanUnknown where there is none of this number */
  EmergencyPlan get(String number);

  /**
   * The plan, for a step that goes on with it: until the transaction ends, other steps and timers of it wait. A change's plan waits for
   * its change as well, always in this order.
   *
   * @throws PlanUnknown where there is none of this number
   */
  EmergencyPlan lock(String number);

  /** The plan of a change; empty where there is none. */
  Optional<EmergencyPlan> ofChange(String change);

  /** Records how far the plan is, and for which release it is. Another change of it since it was read is a conflict. */
  void update(EmergencyPlan plan);

  void add(String number, PlanEvent event);

  List<PlanEvent> events(String number);

  /** @return whether it was recorded for the first time */
  boolean add(String number, PlanViolation violation);

  List<PlanViolation> violations(String number);
}
