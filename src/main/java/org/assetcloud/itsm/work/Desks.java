package org.assetcloud.itsm.work;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.asking.TaskTable;
import org.assetcloud.itsm.asking.TaskTerms;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Whose task it is to know about. */
@Component
class Desks {

  private static final Desk NOBODYS = new Unrecorded();

  private final List<Desk> desks;
  private final List<TaskTable> tables;

  Desks(@Lazy List<Desk> desks, @Lazy List<TaskTable> tables) {
    this.desks = desks;
    this.tables = tables;
  }

  /** A process of nobody's keeps no record of its own. */
  Desk of(WorkItem task) {
    return desks.stream().filter(desk -> desk.has(task.process())).findFirst().orElse(NOBODYS);
  }

  /** As the table of its feature says; the usual terms where none is about it. */
  TaskTerms terms(String process, String step, String number) {
    return tables.stream().filter(table -> table.processes().contains(process)).findFirst().map(table -> table.terms(step, number))
        .orElse(TaskTerms.USUAL);
  }

  /** The steps that a named person has to claim, of whichever feature. */
  Set<String> claimedByTheNamed() {
    return desks.stream().flatMap(desk -> desk.claimedByTheNamed().stream()).collect(Collectors.toUnmodifiableSet());
  }

  Set<String> watchedElsewhere() {
    return desks.stream().flatMap(desk -> desk.watchedElsewhere().stream()).collect(Collectors.toUnmodifiableSet());
  }

  Set<String> toldAtDue() {
    return desks.stream().flatMap(desk -> desk.toldAtDue().stream()).collect(Collectors.toUnmodifiableSet());
  }

  private static final class Unrecorded implements Desk {

    @Override
    public boolean has(String process) {
      return true;
    }

    @Override
    public Optional<Named> named(WorkItem task) {
      return Optional.empty();
    }

    @Override
    public Optional<String> keepsFrom(WorkItem task, String person) {
      return Optional.empty();
    }

    @Override
    public void takenOver(WorkItem task, String what) {
      // the engine's own history has who took it
    }

    @Override
    public void handedBack(WorkItem task, String reason) {
      // the engine's own history has who gave it up
    }

    @Override
    public void returned(WorkItem task, String why) {
      // as above
    }
  }
}
