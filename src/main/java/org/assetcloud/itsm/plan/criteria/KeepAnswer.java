package org.assetcloud.itsm.plan.criteria;

import java.time.Clock;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.springframework.stereotype.Component;

/** An answer is on record, and what failed or was found with it has its ticket (R4.2). */
@Component
class KeepAnswer {

  private final Answers answers;
  private final ReportIssue report;
  private final PlanHistory history;
  private final CurrentUser person;
  private final Clock clock;

  KeepAnswer(Answers answers, ReportIssue report, PlanHistory history, CurrentUser person, Clock clock) {
    this.answers = answers;
    this.report = report;
    this.history = history;
    this.person = person;
    this.clock = clock;
  }

  /** @param said whose texts are what is kept */
  Answer keep(EmergencyPlan plan, Answer open, AnswerCriterion.Said said) {
    Answer answered = open.given(new Answer.Given(said.measured(), said.met(), said.evidence(), said.issue(), person.id(), clock.instant(), null));
    String ticket = answered.failed() || said.issue() != null ? report.of(plan, answered) : null;
    answers.answer(plan.number(), open.position(), answered.given().under(ticket));
    history.add(plan.number(), PlanEventKind.ANSWER, "%s“%s”：%s，实测 %s。%s".formatted(open.criterion().kind().label(),
        open.criterion().criterion(), said.met().label(), said.measured(), answered.failed() ? "未通过，须回退。" : ""));
    return answered;
  }
}
