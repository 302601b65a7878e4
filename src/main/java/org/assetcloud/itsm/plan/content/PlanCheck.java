package org.assetcloud.itsm.plan.content;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.people.WorkingRoles;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.GoLiveRequest;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanRequest;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.shared.text.TypedInstant;
import org.springframework.stereotype.Component;

/** Reads a plan and says everything that is wrong with it at once, by part and row (R4.2). */
@Component
public class PlanCheck {

  private static final Duration LATEST_ANSWER = Duration.ofDays(30);
  private static final Duration FARTHEST = Duration.ofDays(366);

  private final WorkingRoles roles;
  private final NightPlan night;
  private final Clock clock;

  PlanCheck(WorkingRoles roles, NightPlan night, Clock clock) {
    this.roles = roles;
    this.night = night;
    this.clock = clock;
  }

  /** @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule */
  public GoLive read(GoLiveRequest said) {
    FilledIn filledIn = new FilledIn();
    GoLive goLive = new GoLive(filledIn.line("title", "标题", said.title(), 1, 200), releaseAt(filledIn, said.releaseAt()),
        filledIn.choice("risk", "风险等级", PlanRisk.class, said.risk(), true));
    filledIn.accepted();
    return goLive;
  }

  /** What is asked for a first go-live. */
  public record GoLive(String title, Instant releaseAt, PlanRisk risk) {}

  /**
   * @param plan for which it is handed in; the one that is answered has the release's time as it is said now
   * @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule
   */
  public Handed read(EmergencyPlan plan, PlanRequest said) {
    FilledIn filledIn = new FilledIn();
    EmergencyPlan moved = moved(filledIn, plan, said.releaseAt());
    PlanForm form = form(filledIn, plan, said.form());
    boolean whole = form != PlanForm.SHORT;
    PlanRows rows = new PlanRows(filledIn);
    Set<String> staff = roles.everybody();
    PlanContent content = new PlanContent(form,
        rows.text(PlanPart.SCOPE, said.scope()),
        whole ? rows.of(PlanPart.RISKS, said.risks(), (row, at) -> new PlanContent.Risk(rows.cell(at, "risk", "风险", row.risk()),
            rows.choice(at, "likelihood", "可能性", Likelihood.class, row.likelihood()), rows.cell(at, "effect", "影响", row.effect()),
            rows.cell(at, "measure", "应对措施", row.measure()))) : List.of(),
        rows.of(PlanPart.CRITERIA, said.criteria(), (row, at) -> criterion(rows, at, row, moved, staff)),
        rows.of(PlanPart.ACTIONS, said.actions(), (row, at) -> new PlanContent.Action(rows.cell(at, "step", "步骤", row.step()),
            rows.cell(at, "who", "人员", row.who()), rows.value(at, "contact", "联系方式", row.contact()))),
        whole ? rows.text(PlanPart.TRACKING, said.tracking()) : null);
    bothKinds(filledIn, content);
    filledIn.accepted();
    PlanCopies.refuse(filledIn, content);
    filledIn.accepted();
    return new Handed(moved, content);
  }

  /** A plan that is in order, and for which time it is. */
  public record Handed(EmergencyPlan plan, PlanContent content) {}

  private PlanForm form(FilledIn filledIn, EmergencyPlan plan, String said) {
    PlanForm form = said == null || said.isEmpty() ? PlanForm.FULL : filledIn.choice("form", "方案形式", PlanForm.class, said, true);
    String refusal = form == PlanForm.SHORT ? night.refusal(plan) : null;
    if (refusal != null) {
      filledIn.refuse("form", refusal);
    }
    return form;
  }

  private EmergencyPlan moved(FilledIn filledIn, EmergencyPlan plan, String said) {
    if (said == null || said.isEmpty()) {
      return plan;
    }
    if (!plan.goLive()) {
      filledIn.refuse("releaseAt", "上线时间由变更 %s 的窗口决定，请在变更中重新安排。".formatted(plan.change()));
      return plan;
    }
    Instant at = releaseAt(filledIn, said);
    return at == null ? plan : plan.at(at);
  }

  private Instant releaseAt(FilledIn filledIn, String said) {
    Instant at = filledIn.instant("releaseAt", "上线时间", said);
    if (at == null) {
      return null;
    } else if (!at.isAfter(clock.instant())) {
      filledIn.refuse("releaseAt", "上线时间须晚于现在，请改正。");
    } else if (at.isAfter(clock.instant().plus(FARTHEST))) {
      filledIn.refuse("releaseAt", "上线时间须在一年以内，请改正。");
      return null;
    }
    return at;
  }

  private PlanContent.Criterion criterion(PlanRows rows, PlanRows.At at, PlanRequest.CriterionRow row, EmergencyPlan plan, Set<String> staff) {
    return new PlanContent.Criterion(rows.choice(at, "kind", "类别", CriterionKind.class, row.kind()),
        rows.cell(at, "criterion", "准则", row.criterion()), rows.cell(at, "method", "验证方法", row.method()),
        rows.value(at, "expected", "预期值", row.expected()), owner(rows, at, row.owner(), staff), deadline(rows, at, row.deadline(), plan));
  }

  private static String owner(PlanRows rows, PlanRows.At at, String id, Set<String> staff) {
    if (id == null || id.isBlank()) {
      rows.refuse(at, "owner", "请填写负责人");
    } else if (!staff.contains(id)) {
      rows.refuse(at, "owner", "负责人“%s”不在可选的人员中，请从列出的人员中选择".formatted(Text.shortened(id, 40)));
    }
    return id;
  }

  private Instant deadline(PlanRows rows, PlanRows.At at, String said, EmergencyPlan plan) {
    TypedInstant typed = TypedInstant.of(said);
    Instant deadline = typed.at();
    if (deadline == null) {
      rows.refuse(at, "deadline", typed.fault("期限"));
    } else if (!deadline.isAfter(plan.releaseAt())) {
      rows.refuse(at, "deadline", "期限须晚于上线时间（%s）".formatted(InWords.instant(plan.releaseAt())));
    } else if (deadline.isAfter(plan.releaseAt().plus(LATEST_ANSWER))) {
      rows.refuse(at, "deadline", "期限最迟为上线后 30 天");
    }
    return deadline;
  }

  private static void bothKinds(FilledIn filledIn, PlanContent content) {
    for (CriterionKind kind : CriterionKind.values()) {
      boolean some = content.criteria().stream().anyMatch(criterion -> criterion.kind() == kind);
      if (!some && content.criteria().stream().allMatch(criterion -> criterion.kind() != null) && !content.criteria().isEmpty()) {
        filledIn.refuse(PlanPart.CRITERIA.field(), "%s中至少要有一行%s。".formatted(PlanPart.CRITERIA.label(), kind.label()));
      }
    }
  }
}
