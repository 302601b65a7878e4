package org.assetcloud.itsm.change.ending;

import java.util.Collection;
import java.util.TreeSet;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEvent;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.Changes;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.assetcloud.itsm.shared.link.ChangeConcluded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends a change, however it ended: those concerned are told, and its tickets hear of it (R7.4). */
@Component
public class EndChange {

  private final Changes changes;
  private final ChangeHistory history;
  private final TellOfChange tell;
  private final ReleaseSteps release;
  private final ApplicationEventPublisher publisher;

  EndChange(Changes changes, ChangeHistory history, TellOfChange tell, ReleaseSteps release, ApplicationEventPublisher publisher) {
    this.changes = changes;
    this.history = history;
    this.tell = tell;
    this.release = release;
    this.publisher = publisher;
  }

  public void of(Change change, ChangeStatus last, ChangeEventKind kind, String said, Collection<String> holders) {
    ChangeEvent entry = history.add(change.number(), kind, said);
    changes.update(change.with(change.progress().ended(last, entry.at())));
    if (last != ChangeStatus.CLOSED) {
      release.withdrawn(change, said, true);
    }
    String result = last == ChangeStatus.CLOSED ? change.progress().result().label() : last.label();
    TreeSet<String> concerned = new TreeSet<>(holders);
    concerned.add(change.requestedBy());
    if (change.content().hands().implementer() != null) {
      concerned.add(change.content().hands().implementer());
    }
    tell.know(change, "ENDED", concerned, "已结束：%s。".formatted(result));
    publisher.publishEvent(new ChangeConcluded(change.number(), change.content().tickets(), result));
  }
}
