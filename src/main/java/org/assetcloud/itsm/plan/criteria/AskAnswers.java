package org.assetcloud.itsm.plan.criteria;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.plan.content.PlanVersions;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Asks the owners of its criteria whether a release has succeeded (R4.2). */
@Component
public class AskAnswers {

  private final PlanVersions versions;
  private final Answers answers;
  private final TellOfPlan tell;
  private final Clock clock;

  AskAnswers(PlanVersions versions, Answers answers, TellOfPlan tell, Clock clock) {
    this.versions = versions;
    this.answers = answers;
    this.tell = tell;
    this.clock = clock;
  }

  /** @param plan whose release was carried out now */
  public void ask(EmergencyPlan plan) {
    int version = plan.progress().releasedVersion();
    List<PlanContent.Criterion> criteria = versions.version(plan.number(), version).content().criteria();
    Instant now = clock.instant();
    List<Instant> due = criteria.stream().map(criterion -> Answer.due(criterion, plan.releaseAt(), now)).toList();
    answers.open(plan.number(), version, due);
    for (int each = 0; each < criteria.size(); each++) {
      PlanContent.Criterion criterion = criteria.get(each);
      tell.work(plan, "ANSWER/%d/%d".formatted(version, each + 1), List.of(criterion.owner()),
          "已上线，请在 %s 前答复%s“%s”。".formatted(InWords.instant(due.get(each)), criterion.kind().label(),
              Text.shortened(criterion.criterion(), 100)));
    }
  }
}
