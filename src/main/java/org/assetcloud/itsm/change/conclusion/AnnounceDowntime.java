package org.assetcloud.itsm.change.conclusion;

import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.stereotype.Component;

/** Units have no accounts: of a planned downtime the service desk tells them (R4.3). */
@Component
class AnnounceDowntime {

  /** Characters of names that a notification takes; of more the number is said. */
  private static final int LONGEST = 400;

  private final TellOfChange tell;

  AnnounceDowntime(TellOfChange tell) {
    this.tell = tell;
  }

  /** Nothing where none is planned. */
  void of(Change change) {
    Content content = change.content();
    if (content.downtimeMinutes() > 0) {
      tell.work(change, "DOWNTIME/%d".formatted(change.progress().revision()), tell.of(Role.SERVICE_DESK),
          "计划停机 %d 分钟（%s 至 %s），请通知受影响的单位：%s。".formatted(content.downtimeMinutes(), InWords.instant(content.window().from()),
              InWords.instant(content.window().to()), content.scope().units().isEmpty() ? "全部单位" : shortened(content.scope().units())));
    }
  }

  private static String shortened(List<String> units) {
    String all = String.join("、", units);
    return all.codePointCount(0, all.length()) <= LONGEST ? all : "共 %d 个单位，名单见变更".formatted(units.size());
  }
}
