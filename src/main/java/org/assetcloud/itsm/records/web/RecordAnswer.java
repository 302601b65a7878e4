package org.assetcloud.itsm.records.web;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.records.RecordShelf;

/** A record as the common page shows it, with its history, oldest first. */
record RecordAnswer(Line line, List<RecordShelf.Fact> facts, List<RecordShelf.Action> actions, List<Violation> violations,
    List<Event> history) {

  /** @param byName what whoever started it is called */
  record Line(String number, String title, String status, Instant at, String by, String byName) {}

  /** Something that was done against the rules. */
  record Violation(Instant at, String text) {}

  /** @param byName what whoever did it is called, null for the software itself */
  record Event(Instant at, String by, String byName, String text) {}
}
