package org.assetcloud.itsm.change;

import org.assetcloud.itsm.people.Role;
import org.springframework.stereotype.Component;

/** Tells the team leads that a revision waits for their assessment. */
@Component
class AskToAssess {

  private final TellOfChange tell;

  AskToAssess(TellOfChange tell) {
    this.tell = tell;
  }

  void of(Change change) {
    tell.work(change, "ASSESS/%d".formatted(change.progress().revision()), tell.of(Role.TEAM_LEAD), "等待评估，请及时认领。");
  }
}
