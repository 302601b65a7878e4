package org.assetcloud.itsm.plan.signing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanProcess;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.worktime.BackwardDeadlines;
import org.springframework.stereotype.Component;

/** Asks for the signatures of the present version (R4.1), as the table says. */
@Component
public class OpenSignatures {

  private final Plans plans;
  private final Signatures signatures;
  private final TellOfPlan tell;
  private final PlanHistory history;
  private final Course course;

  OpenSignatures(Plans plans, Signatures signatures, TellOfPlan tell, PlanHistory history, Course course) {
    this.plans = plans;
    this.signatures = signatures;
    this.tell = tell;
    this.history = history;
    this.course = course;
  }

  /** Who signs, what goes on with the signatures, by when, and what time it is. */
  @Component("courseOfSignatures")
  record Course(Members members, PlanProcess process, PlanDeadlines deadlines, Clock clock) {}

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
    int version = plan.progress().version();
    if (signatures.seats(number).stream().anyMatch(seat -> seat.version() == version)) {
      throw PlanStep.ASK_SIGNATURES.notDue(plan);
    }
    List<Seat.Terms> terms = table.apply(question(plan));
    List<Seat> seats = IntStream.range(0, terms.size()).mapToObj(each -> new Seat(version, each + 1, terms.get(each),
        each == 0 ? course.clock().instant() : null, StepLevel.OPEN)).toList();
    signatures.open(number, seats);
    course.process().stepsChanged(number);
    history.add(number, PlanEventKind.SIGNATURE, seats.isEmpty() ? "签署人表没有给出签署人。" : seats.stream()
        .map(seat -> seat.terms().role().label()).collect(Collectors.joining("、", "请", "依次签署第 %d 版。%s".formatted(version, clipped(plan, seats)))));
    if (seats.isEmpty()) {
      tell.late(plan, "NO-SIGNERS/%d".formatted(version), StepLevel.OVERDUE, tell.of(Role.PROCESS_OWNER, Role.PROJECT_MANAGER),
          "签署人表没有给出签署人，请流程负责人检查签署人表。");
      return;
    }
    ask(plan, seats, Set.of());
  }

  private String clipped(EmergencyPlan plan, List<Seat> seats) {
    Map<Integer, BackwardDeadlines.Due> due = course.deadlines().signatures(plan, seats);
    return due.values().stream().noneMatch(BackwardDeadlines.Due::clipped) ? ""
        : seats.stream().map(seat -> "%s %s".formatted(seat.terms().role().label(), InWords.instant(due.get(seat.position()).deadline())))
            .collect(Collectors.joining("，", PlanDeadlines.CLIPPED + "：", "前签署。"));
  }

  /** From now on it is the next one's. */
  void next(EmergencyPlan plan, List<Seat> left, Set<String> signed) {
    List<Seat> opened = new ArrayList<>(left);
    opened.set(0, left.get(0).opened(course.clock().instant()));
    signatures.update(plan.number(), opened.get(0));
    course.process().stepsChanged(plan.number());
    ask(plan, opened, signed);
  }

  /** Who may still sign it. */
  Signers signers(EmergencyPlan plan) {
    return new Signers(course.members()::of, plan::involves);
  }

  /** Tells the next one that it is theirs, and those above where nobody could do it. */
  private void ask(EmergencyPlan plan, List<Seat> seats, Set<String> signed) {
    Seat seat = seats.get(0);
    Signers signers = signers(plan);
    String event = "%d/%d".formatted(seat.version(), seat.position());
    List<Role> roles = signers.roles(seat, signed);
    List<String> people = roles.stream().flatMap(role -> signers.of(role, signed).stream()).distinct().toList();
    tell.work(plan, "SIGN/" + event, people, roles.size() == 1 ? "第 %d 版请您签署。".formatted(seat.version())
        : "第 %d 版没有可以签署的%s，请您代为签署。".formatted(seat.version(), seat.terms().role().label()));
    if (!signers.possible(seats.stream().map(Seat::terms).toList(), signed)) {
      tell.late(plan, "NOBODY/" + event, StepLevel.OVERDUE, tell.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR),
          "签署人员不足：每人只能签一次，编制人不能签。请为%s配备人员，否则不能上线。".formatted(seats.stream()
              .map(one -> one.terms().role().label()).collect(Collectors.joining("、"))));
    }
  }
}
