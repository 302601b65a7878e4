package org.assetcloud.itsm.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.plan.criteria.Issue;
import org.assetcloud.itsm.plan.desk.Drill;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.Signature;

/** The plans on record, with their versions, signatures, answers and history. */
public interface Plans {

  /** The next number of the day, {@code YA-yyyyMMdd-NNNN}, unique and without gaps also when many ask at once. */
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

  void add(String number, PlanVersion version);

  /** @throws PlanUnknown where there is none of this number */
  PlanVersion version(String number, int version);

  /** The digest of the version, to which signatures bind. @throws PlanUnknown where there is none of this number */
  String digest(String number, int version);

  /** Oldest first. */
  List<PlanVersion> versions(String number);

  void open(String number, List<Seat> seats);

  /** Of all versions, in their order. */
  List<Seat> seats(String number);

  /** Records when its turn came, and how far its holders have been reminded. */
  void update(String number, Seat seat);

  void add(String number, Signature signature);

  /** Of all versions, in their order. */
  List<Signature> signatures(String number);

  /** Whatever was signed up to now counts no more. */
  void voidSignatures(String number, Instant at);

  /** The criteria of this version are to be answered, each by its moment. */
  void open(String number, int version, List<Instant> due);

  /** The answer to a criterion of this version went to somebody else. */
  void escalate(String number, int version, int position, Instant at);

  void answer(String number, int position, Answer.Given given);

  /** Somebody else answers the criterion of the released version from now on. */
  void own(String number, int position, String owner);

  /** Of the released version, in their order; none before the release. */
  List<Answer> answers(String number);

  void add(String number, Issue issue);

  void update(String number, Issue issue);

  List<Issue> issues(String number);

  /** The plan that tracks this ticket; empty where none does. */
  Optional<String> tracking(String ticket);

  void add(String number, Drill drill);

  List<Drill> drills(String number);

  void add(String number, PlanEvent event);

  List<PlanEvent> events(String number);

  /** @return whether it was recorded for the first time */
  boolean add(String number, PlanViolation violation);

  List<PlanViolation> violations(String number);
}
