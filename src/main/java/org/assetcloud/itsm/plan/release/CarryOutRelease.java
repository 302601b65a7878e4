package org.assetcloud.itsm.plan.release;

import java.time.Clock;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.criteria.AskAnswers;
import org.assetcloud.itsm.plan.signing.Signoffs;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** A release was carried out: the criteria of the signed version are to be answered (R4.2). */
@Component
public class CarryOutRelease {

  private final Plans plans;
  private final Signoffs signoffs;
  private final PlanHistory history;
  private final AskAnswers answers;
  private final CurrentUser person;
  private final Clock clock;

  CarryOutRelease(Plans plans, Signoffs signoffs, PlanHistory history, AskAnswers answers, CurrentUser person, Clock clock) {
    this.plans = plans;
    this.signoffs = signoffs;
    this.history = history;
    this.answers = answers;
    this.person = person;
    this.clock = clock;
  }

  /** The author of a first go-live's plan says that it is done. @throws Conflict before its time, or without its signatures */
  public void report(String number, String comment) {
    EmergencyPlan plan = plans.lock(number);
    if (!person.id().equals(plan.author())) {
      throw new Forbidden("not-the-author", "上线由应急方案 %s 的编制人确认。".formatted(number));
    }
    if (!plan.goLive()) {
      throw new Conflict("change-releases", "应急方案 %s 的上线由变更 %s 的实施人提交，不在这里确认。".formatted(number, plan.change()));
    }
    if (clock.instant().isBefore(plan.releaseAt())) {
      throw new Conflict("release-not-due", "上线时间是 %s，还没有到。需要提前时请修改方案中的上线时间并重新签署。".formatted(InWords.instant(plan.releaseAt())));
    }
    if (!signoffs.complete(plan)) {
      throw new Conflict("plan-not-signed", "应急方案 %s 还没有全部签署，不能上线。".formatted(number));
    }
    PlanStep.REPORT_RELEASE.of(plan);
    String said = Text.optional("comment", "上线情况", comment, Text.OF_A_FORM);
    history.add(number, PlanEventKind.RELEASE, said == null ? "已上线。" : "已上线：" + said);
    released(plan);
  }

  /** The work of its change, which began with the signed plan, is done. @throws Conflict where it has not begun */
  void carriedOut(EmergencyPlan plan) {
    released(PlanStep.CARRY_OUT.of(plan));
  }

  private void released(EmergencyPlan plan) {
    EmergencyPlan released = plan.with(plan.progress().released(clock.instant()));
    plans.update(released);
    answers.ask(released);
  }
}
