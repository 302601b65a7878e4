package org.assetcloud.itsm.plan.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEventKind;
import org.assetcloud.itsm.plan.PlanHistory;
import org.assetcloud.itsm.plan.TellOfPlan;
import org.springframework.stereotype.Component;

/** That somebody else has a part of a plan stands in its history, and they, whoever had it and those who signed hear of it (R4.1). */
@Component
class AnnounceReplacement {

  private final PlanHistory history;
  private final TellOfPlan tell;

  AnnounceReplacement(PlanHistory history, TellOfPlan tell) {
    this.history = history;
    this.tell = tell;
  }

  /** @param what they have a part in, Chinese */
  record Replacement(String what, String before, String person, String why) {}

  /** @param signers of the present version; what they signed stays signed */
  void of(EmergencyPlan plan, Replacement one, Set<String> signers) {
    history.add(plan.number(), PlanEventKind.HANDS, "%s由 %s 改为 %s：%s".formatted(one.what(), one.before(), one.person(), one.why()));
    String event = "REPLACED/%s/%s/%d".formatted(one.before(), one.person(), plan.progress().changes());
    tell.work(plan, event, List.of(one.person()), "%s改为您，请接着办理。".formatted(one.what()));
    List<String> others = Stream.concat(signers.stream(), Stream.of(one.before(), plan.author()))
        .filter(each -> !each.equals(one.person())).distinct().toList();
    tell.know(plan, event + "/OTHERS", others, "%s由 %s 改为 %s；已有的签署仍然有效。".formatted(one.what(), one.before(), one.person()));
  }
}
