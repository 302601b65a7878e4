package org.assetcloud.itsm.change;

import java.time.Clock;
import org.assetcloud.itsm.people.CurrentUser;
import org.springframework.stereotype.Component;

/** Writes into a change's history in the name of the person whose step it is (R7.4). */
@Component
public class ChangeHistory {

  private final Changes changes;
  private final CurrentUser person;
  private final Clock clock;

  ChangeHistory(Changes changes, CurrentUser person, Clock clock) {
    this.changes = changes;
    this.person = person;
    this.clock = clock;
  }

  /** @return the entry as it stands there: by whom, and when */
  public ChangeEvent add(String number, ChangeEventKind kind, String text) {
    ChangeEvent entry = new ChangeEvent(kind, clock.instant(), person.id(), text);
    changes.add(number, entry);
    return entry;
  }

  /** A violation is recorded once, and stays. */
  public void violated(String number, ViolationKind kind, String text) {
    if (changes.add(number, new Violation(kind, clock.instant(), text))) {
      add(number, ChangeEventKind.VIOLATION, kind.label() + "：" + text);
    }
  }
}
