package org.assetcloud.itsm.plan.criteria;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.Chain;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.PlanStep;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.link.FaultReports;
import org.assetcloud.itsm.shared.link.ReleaseFailed;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A criterion is answered by whom it belongs to (R4.2). What failed is backed out at once, what was found becomes a ticket. */
@Component
public class AnswerCriterion {

  /** Who answers what its owner left unanswered: the lead, and those who take it over from the lead. */
  private static final Role[] LATE = Chain.ofSide(Role.TEAM_LEAD).roles().toArray(Role[]::new);

  private static final int LONGEST_MEASURED = 1_000;

  private final Plans plans;
  private final PlanHistory history;
  private final FaultReports faults;
  private final TellOfPlan tell;
  private final Answering answering;

  AnswerCriterion(Plans plans, PlanHistory history, FaultReports faults, TellOfPlan tell, Answering answering) {
    this.plans = plans;
    this.history = history;
    this.faults = faults;
    this.tell = tell;
    this.answering = answering;
  }

  /** Who answers, when, and who has to hear of it at once, or that it is late. */
  @Component
  public record Answering(CurrentUser person, ApplicationEventPublisher publisher, LateAnswer late, Clock clock) {}

  /** What is said, as it was typed. */
  public record Said(String measured, Met met, String evidence, String issue) {}

  /** The criteria still to be answered, by their positions. */
  public List<Integer> open(String number) {
    return plans.answers(number).stream().filter(answer -> answer.given() == null).map(Answer::position).toList();
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
    String ticket = failed || issue != null ? report(plan, answered, failed) : null;
    Answer.Given given = answered.given();
    plans.answer(number, position, new Answer.Given(measured, given.met(), evidence, issue, given.by(), given.at(), ticket));
    history.add(number, PlanEventKind.ANSWER, "%s“%s”：%s，实测 %s。%s".formatted(open.criterion().kind().label(), open.criterion().criterion(),
        said.met().label(), measured, failed ? "未通过，须回退。" : ""));
    return failed && backOut(plan, answered);
  }

  private Answer answer(String number, int position) {
    return plans.answers(number).stream().filter(answer -> answer.position() == position).findFirst()
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

  private String report(EmergencyPlan plan, Answer answer, boolean failed) {
    PlanContent.Criterion criterion = answer.criterion();
    Answer.Given given = answer.given();
    String title = given.issue() == null ? "上线验证未通过：" + criterion.criterion() : "上线发现问题：" + given.issue();
    String tracking = plans.version(plan.number(), plan.progress().version()).content().tracking();
    String ticket = faults.report(false, title, """
        应急方案 %s（%s），%s“%s”%s。
        预期：%s
        实测：%s
        证据：%s
        发现的问题：%s
        问题跟踪策略：%s""".formatted(plan.number(), plan.title(), criterion.kind().label(), criterion.criterion(), failed ? "未通过" : "通过",
        criterion.expected(), given.measured(), given.evidence(), given.issue() == null ? "见上" : given.issue(),
        tracking == null ? "待补全方案" : tracking));
    plans.add(plan.number(), new Issue(ticket, Text.shortened(title, 200), given.at(), null, null));
    history.add(plan.number(), PlanEventKind.ISSUE, "已登记工单 %s：%s".formatted(ticket, title));
    return ticket;
  }

  private boolean backOut(EmergencyPlan plan, Answer failed) {
    String reason = "%s“%s”%s，须立即回退。".formatted(failed.criterion().kind().label(),
        Text.shortened(failed.criterion().criterion(), 200), failed.given().met().label());
    tell.know(plan, "FAILED/%d/%d".formatted(failed.version(), failed.position()), Stream.concat(Stream.of(plan.author()),
        tell.of(Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR).stream()).distinct().toList(), reason);
    if (!plan.goLive()) {
      answering.publisher().publishEvent(new ReleaseFailed(plan.change(), "应急方案 %s 的%s".formatted(plan.number(), reason)));
      return false;
    }
    if (plan.progress().backOutBy() != null) {
      return false;
    }
    plans.update(plan.with(plan.progress().backingOut(failed.position())));
    tell.work(plan, "BACK-OUT", List.of(plan.author()), "有准则未通过，请立即回退。");
    return true;
  }
}
