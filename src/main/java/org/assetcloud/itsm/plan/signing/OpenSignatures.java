package org.assetcloud.itsm.plan.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.shared.Conflict;
import org.springframework.stereotype.Component;

/** Asks for the signatures of the present version (R4.1), as the table says. */
@Component
public class OpenSignatures {

  private final Plans plans;
  private final OpenSeats openSeats;
  private final PlanHistory history;
  private final ShortTime shortTime;
  private final AskSigner askSigner;

  OpenSignatures(Plans plans, OpenSeats openSeats, PlanHistory history, ShortTime shortTime, AskSigner askSigner) {
    this.plans = plans;
    this.openSeats = openSeats;
    this.history = history;
    this.shortTime = shortTime;
    this.askSigner = askSigner;
  }

  /** What the table of signers is asked with. */
  public record Question(PlanForm form, PlanUrgency urgency, PlanRisk risk) {}

  public Question question(String number) {
    return question(PlanStep.ASK_SIGNATURES.of(plans.get(number)));
  }

  private static Question question(EmergencyPlan plan) {
    return new Question(plan.progress().form(), PlanUrgency.of(plan), plan.risk());
  }

  /**
   * Where the table asks nobody, that is no signature, and those who keep the table are told.
   *
   * @param table its answer to the question
   * @throws Conflict where no version waits for signatures, or its signatures are asked for already
   */
  public void open(String number, Function<Question, List<Seat.Terms>> table) {
    EmergencyPlan plan = PlanStep.ASK_SIGNATURES.of(plans.lock(number));
    openSeats.checkNone(plan);
    List<Seat> seats = openSeats.all(plan, table.apply(question(plan)));
    history.add(number, PlanEventKind.SIGNATURE, seats.isEmpty() ? "签署人表没有给出签署人。" : seats.stream()
        .map(seat -> seat.terms().role().label()).collect(Collectors.joining("、", "请", "依次签署第 %d 版。%s".formatted(
            plan.progress().version(), shortTime.signatures(plan, seats)))));
    askSigner.ask(plan, seats, Set.of());
  }

  /** From now on it is the next one's. */
  void next(EmergencyPlan plan, List<Seat> left, Set<String> signed) {
    List<Seat> opened = new ArrayList<>(left);
    opened.set(0, openSeats.next(plan, left.get(0)));
    askSigner.ask(plan, opened, signed);
  }
}
