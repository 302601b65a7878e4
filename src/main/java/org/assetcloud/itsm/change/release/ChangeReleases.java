package org.assetcloud.itsm.change.release;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeStep;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.shared.link.Releases;
import org.springframework.stereotype.Component;

/** The changes that are releases or updates, as the feature of emergency plans sees them (R4.1). */
@Component
class ChangeReleases implements Releases {

  private final Changes changes;

  ChangeReleases(Changes changes) {
    this.changes = changes;
  }

  @Override
  public Release of(String change) {
    return of(changes.get(change));
  }

  @Override
  public Release lock(String change) {
    return of(changes.lock(change));
  }

  @Override
  public Release approved(String change) {
    return of(ChangeStep.PLAN.of(changes.lock(change)));
  }

  static Release of(Change change) {
    Content content = change.content();
    return new Release(change.number(), content.title(), change.requestedBy(), content.window() == null ? null : content.window().from(),
        content.window() == null ? null : content.window().to(), risk(change).name(), content.emergency());
  }

  /** Nobody rates what is approved once for all, and an emergency only afterwards. */
  private static Risk risk(Change change) {
    return change.progress().risk() != null ? change.progress().risk() : change.content().type() == ChangeType.STANDARD ? Risk.LOW : Risk.HIGH;
  }
}
