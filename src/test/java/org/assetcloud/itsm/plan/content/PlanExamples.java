package org.assetcloud.itsm.plan.content;

import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.worktime.Calendars;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.assetcloud.itsm.worktime.WorkingCalendars;

/** Plans in order, of which a test changes the one thing it is about. */
public final class PlanExamples {

  public static final Instant RELEASE = at("2026-03-06T20:00");
  public static final String AUTHOR = "engineer";

  private PlanExamples() {}

  /** For a first go-live of low risk, not yet written. */
  public static EmergencyPlan goLive() {
    return plan(null, false, RELEASE, RELEASE);
  }

  /** For a change in a window, of low risk, not yet written. */
  public static EmergencyPlan ofChange(boolean emergency, Instant from, Instant to) {
    return plan("BG-20260302-0001", emergency, from, emergency ? to : from);
  }

  private static EmergencyPlan plan(String change, boolean emergency, Instant releaseAt, Instant latest) {
    return new EmergencyPlan("YA-20260302-0001", "凭单打印上线", change, PlanRisk.LOW, emergency, releaseAt, latest, AUTHOR,
        at("2026-03-02T10:00"), PlanProgress.opened(PlanProgress.Draft.opened(at("2026-03-02T10:00"), null)));
  }

  /** All five parts, for a release at {@link #RELEASE}. */
  public static PlanContent content() {
    return new PlanContent(PlanForm.FULL, "凭单打印模块及其接口",
        List.of(new PlanContent.Risk("模板不兼容", Likelihood.LOW, "凭单无法打印", "保留旧模板"),
            new PlanContent.Risk("接口超时", Likelihood.HIGH, "记账中断", "切换备用接口")),
        List.of(new PlanContent.Criterion(CriterionKind.PASS, "打印正常", "打印三张凭单", "内容完整", "service-desk", at("2026-03-06T21:00")),
            new PlanContent.Criterion(CriterionKind.FAIL, "错误率高", "查看日志", "超过百分之一", "engineer-2", at("2026-03-06T22:00"))),
        List.of(new PlanContent.Action("切换旧模板", "值班工程师", "0513-80000001"), new PlanContent.Action("通知各单位", "服务台", "0513-80000002")),
        "逐条登记工单，每日核对");
  }

  /** What a short plan leaves out is empty. */
  public static PlanContent shortContent() {
    PlanContent full = content();
    return new PlanContent(PlanForm.SHORT, full.scope(), List.of(), full.criteria(), full.actions(), null);
  }

  /** The calendar as it is delivered, whichever version is asked for. */
  public static WorkingCalendars delivered() {
    return new WorkingCalendars() {
      @Override
      public WorkingCalendar current() {
        return Calendars.DELIVERED;
      }

      @Override
      public WorkingCalendar of(String version) {
        return Calendars.DELIVERED;
      }
    };
  }
}
