package org.assetcloud.itsm.work;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whose task it is to know about. */
@Component
class Desks {

  private static final Desk NOBODYS = new Unrecorded();

  private final List<Desk> desks;

  Desks(@Lazy List<Desk> desks) {
    this.desks = desks;
  }

  /** A process of nobody's keeps no record of its own. */
  Desk of(WorkItem task) {
    return desks.stream().filter(desk -> desk.has(task.process())).findFirst().orElse(NOBODYS);
  }

  private static final class Unrecorded implements Desk {

    @Override
    public boolean has(String process) {
      return true;
    }

    @Override
    public Optional<String> named(WorkItem task) {
      return Optional.empty();
    }

    @Override
    public void handedBack(WorkItem task, String reason) {
      // the engine's own history has who gave it up
    }
  }
}
