package org.assetcloud.itsm.work;

import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Readers;
import org.springframework.stereotype.Component;

/** Reads an open task, and what the person may do about it: by the same rules that refuse it. */
@Component
public class ReadTask {

  private final OpenWork work;
  private final Readers readers;
  private final HandBackTask handBack;
  private final TakeOverTask takeOver;

  ReadTask(OpenWork work, Readers readers, HandBackTask handBack, TakeOverTask takeOver) {
    this.work = work;
    this.readers = readers;
    this.handBack = handBack;
    this.takeOver = takeOver;
  }

  /** @throws org.assetcloud.itsm.shared.Forbidden for those who read nothing */
  public WorkItem of(String id) {
    readers.check("待办");
    return work.get(id);
  }

  public List<WorkAction> actions(WorkItem task) {
    return Stream.of(WorkAction.values()).filter(action -> switch (action) {
      case HAND_BACK -> handBack.refusal(task) == null;
      case TAKE_OVER -> takeOver.refusal(task) == null;
    }).toList();
  }
}
