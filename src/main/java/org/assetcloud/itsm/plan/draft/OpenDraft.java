package org.assetcloud.itsm.plan.draft;

import java.time.Clock;
import org.assetcloud.itsm.plan.DraftTable;
import org.assetcloud.itsm.plan.PlanProgress.Draft;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.springframework.stereotype.Component;

/** From now on its author writes, with the time that the table gives now (R4.1). */
@Component
public class OpenDraft {

  private final DraftTable table;
  private final Clock clock;

  OpenDraft(DraftTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  public Draft of(PlanUrgency urgency) {
    return Draft.opened(clock.instant(), table.of(urgency));
  }
}
