package org.assetcloud.itsm.plan.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.Plans;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Records that a plan was tried out (R2.7, R4.2). */
@Component
public class KeepDrill {

  private static final Duration EARLIEST = Duration.ofDays(3_660);

  private final Plans plans;
  private final PlanRights rights;
  private final PlanHistory history;
  private final CurrentUser person;
  private final Clock clock;

  KeepDrill(Plans plans, PlanRights rights, PlanHistory history, CurrentUser person, Clock clock) {
    this.plans = plans;
    this.rights = rights;
    this.history = history;
    this.person = person;
    this.clock = clock;
  }

  /** What is said, as it was typed. */
  public record Said(String heldAt, String participants, String findings, Boolean passed) {}

  public Drill keep(String number, Said said) {
    EmergencyPlan plan = plans.lock(number);
    rights.check(PlanAction.DRILL, plan);
    if (plan.progress().version() == 0) {
      throw new Conflict("plan-empty", "应急方案 %s 还没有内容，不能演练。".formatted(number));
    }
    FilledIn filledIn = new FilledIn();
    Instant heldAt = heldAt(filledIn, said.heldAt());
    String participants = filledIn.text("participants", "参加人员", said.participants(), 1, 1_000);
    String findings = filledIn.text("findings", "演练情况", said.findings(), 1, Text.OF_A_FORM);
    if (said.passed() == null) {
      filledIn.refuse("passed", "请选择演练是否通过。");
    }
    filledIn.accepted();
    Drill drill = new Drill(heldAt, participants, findings, said.passed(), plan.progress().version(), person.id(), clock.instant());
    plans.add(number, drill);
    history.add(number, PlanEventKind.DRILL, "%s演练第 %d 版，%s：%s".formatted(InWords.instant(heldAt), drill.version(),
        drill.passed() ? "通过" : "未通过", findings));
    return drill;
  }

  private Instant heldAt(FilledIn filledIn, String text) {
    try {
      Instant at = text == null ? null : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
      Instant now = clock.instant();
      if (at != null && !at.isAfter(now) && at.isAfter(now.minus(EARLIEST))) {
        return at;
      }
      filledIn.refuse("heldAt", at == null ? "请填写演练时间。" : at.isAfter(now) ? "演练时间不能晚于现在，请改正。" : "演练时间过早，请改正。");
    } catch (DateTimeParseException unreadable) {
      filledIn.refuse("heldAt", "演练时间须带时区，例如 2026-03-02T20:00:00+08:00。");
    }
    return null;
  }
}
