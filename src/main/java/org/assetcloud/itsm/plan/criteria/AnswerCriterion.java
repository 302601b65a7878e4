package org.assetcloud.itsm.plan.criteria;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.asking.Chain;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** A criterion is answered by whom it belongs to (R4.2). What failed is backed out at once, what was found becomes a ticket. */
@Component
public class AnswerCriterion {

  /** Who answers what its owner left unanswered: the lead, and those who take it over from the lead. */
  private static final Role[] LATE = Chain.ofSide(Role.TEAM_LEAD).roles().toArray(Role[]::new);

  private static final int LONGEST_MEASURED = 1_000;

  private final Plans plans;
  private final Answers answers;
  private final ReportIssue report;
  private final PlanHistory history;
  private final Answering answering;

  AnswerCriterion(Plans plans, Answers answers, ReportIssue report, PlanHistory history, Answering answering) {
    this.plans = plans;
    this.answers = answers;
    this.report = report;
    this.history = history;
    this.answering = answering;
  }

  /** Who answers, when, and what follows where the release has failed or the answer is late. */
  @Component
  record Answering(CurrentUser person, FailRelease failed, LateAnswer late, Clock clock) {}

  /** What is said, as it was typed. */
  public record Said(String measured, Met met, String evidence, String issue) {}

  /** The criteria still to be answered, by their positions. */
  public List<Integer> open(String number) {
    return answers.answers(number).stream().filter(answer -> answer.given() == null).map(Answer::position).toList();
  }

  public PlanContent.Criterion criterion(String number, int position) {
    return answer(number, position).criterion();
  }

  /** Whether it is still its owner's alone to answer; from its deadline on it is the team-lead's (R4.2). */
  public boolean ownersTurn(String number, int position) {
    return answering.clock().instant().isBefore(due(number, position));
  }

  /** By when it is to be answered. */
  public Instant due(String number, int position) {
    return answer(number, position).asked().due();
  }

  /** @return whether a first go-live is to be backed out because of it; a change backs itself out */
  public boolean answer(String number, int position, Said said) {
    EmergencyPlan plan = PlanStep.ANSWER.of(plans.lock(number));
    if (plan.progress().result() != null) {
      throw PlanStep.ANSWER.notDue(plan);
    }
    Answer open = answer(number, position);
    refuse(plan, open);
    FilledIn filledIn = new FilledIn();
    String measured = filledIn.text("measured", "实测结果", said.measured(), 1, LONGEST_MEASURED);
    String evidence = filledIn.text("evidence", "证据", said.evidence(), 1, Text.OF_A_FORM);
    String issue = said.issue() == null || said.issue().isBlank() ? null : filledIn.text("issue", "发现的问题", said.issue(), 1, Text.OF_A_FORM);
    filledIn.accepted();
    boolean failed = open.criterion().kind().failed(said.met());
    if (open.silentlyLate(answering.clock().instant())) {
      answering.late().told(plan, open, "逾期后答复", "");
    }
    Answer answered = new Answer(open.version(), position, open.criterion(), open.asked(), new Answer.Given(measured, said.met(), evidence, issue,
        answering.person().id(), answering.clock().instant(), null));
    String ticket = failed || issue != null ? report.of(plan, answered) : null;
    Answer.Given given = answered.given();
    answers.answer(number, position, new Answer.Given(measured, given.met(), evidence, issue, given.by(), given.at(), ticket));
    history.add(number, PlanEventKind.ANSWER, "%s“%s”：%s，实测 %s。%s".formatted(open.criterion().kind().label(), open.criterion().criterion(),
        said.met().label(), measured, failed ? "未通过，须回退。" : ""));
    return failed && answering.failed().fail(plan, answered);
  }

  private Answer answer(String number, int position) {
    return answers.answers(number).stream().filter(answer -> answer.position() == position).findFirst()
        .orElseThrow(() -> new Conflict("answered-already", "应急方案 %s 没有这条待答复的准则，请刷新待办列表。".formatted(number)));
  }

  private void refuse(EmergencyPlan plan, Answer open) {
    String person = answering.person().id();
    boolean late = !answering.clock().instant().isBefore(open.asked().due()) && answering.person().holds(LATE);
    if (!person.equals(open.criterion().owner()) && !late) {
      throw new Forbidden("not-yours-to-answer", "这条准则由指定的负责人答复，逾期后由运维组长答复。");
    }
    if (open.given() != null) {
      throw new Conflict("answered-already", "应急方案 %s 的这条准则已经答复，请刷新待办列表。".formatted(plan.number()));
    }
  }
}
