package org.assetcloud.itsm.ticket.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.ticket.Note;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.worktime.WorkingCalendar;

/** A solution that the requester has not confirmed, and when somebody has to see to it, from what is on record (R5.5): a pure function. */
record OpenConfirmation(Instant solvedAt, List<Note> notes, WorkingCalendar working) {

  private static final int ATTEMPTS = 3;
  private static final int WORKING_DAYS = 3;
  private static final Set<NoteKind> SEEN_TO = EnumSet.of(NoteKind.CONFIRMATION_ATTEMPT, NoteKind.REMINDER);

  /** Three working days after the solution. */
  Instant due() {
    return working.plusWorkingDays(solvedAt, WORKING_DAYS).instant();
  }

  /** When it is due and the attempts, of which each working day counts one, are complete; null while attempts are missing. */
  Instant complete() {
    Collection<Instant> attempts = attemptsOfDifferentWorkingDays();
    return attempts.size() < ATTEMPTS ? null
        : Stream.of(due(), attempts.stream().skip(ATTEMPTS - 1L).findFirst().orElseThrow()).max(Comparator.naturalOrder()).get();
  }

  /**
   * When to see to it next: when it is complete, else on each working day from the due date on of which nothing is on record yet. What was
   * passed unseen means now, and once only; on a day off it waits for the next working day.
   */
  Instant next(Instant now) {
    Instant complete = complete();
    if (complete != null) {
      return complete;
    }
    Instant next = dayAfter(last(SEEN_TO));
    return next.isAfter(now) || working.isWorkingDay(day(now)) ? next : dayAfter(day(now));
  }

  /** The how manieth working day it is, from the due date or the last attempt after it on, that nobody sees to it: 1 on the first. */
  int workingDaysUnseen(Instant now) {
    LocalDate first = day(dayAfter(last(EnumSet.of(NoteKind.CONFIRMATION_ATTEMPT))));
    return 1 + (int) first.plusDays(1).datesUntil(day(now).isBefore(first) ? first.plusDays(1) : day(now).plusDays(1))
        .filter(working::isWorkingDay).count();
  }

  /** The due date, or its time of day on the first working day after this one, which may be null. */
  private Instant dayAfter(LocalDate seen) {
    Instant due = due();
    Instant at = due;
    for (int days = 1; seen != null && !day(at).isAfter(seen); days++) {
      at = working.plusWorkingDays(due, days).instant();
    }
    return at;
  }

  private LocalDate last(Set<NoteKind> kinds) {
    return since(kinds).max(Comparator.naturalOrder()).map(OpenConfirmation::day).orElse(null);
  }

  private Collection<Instant> attemptsOfDifferentWorkingDays() {
    Map<LocalDate, Instant> firstOfDay = new TreeMap<>();
    since(EnumSet.of(NoteKind.CONFIRMATION_ATTEMPT)).filter(at -> working.isWorkingDay(day(at))).sorted()
        .forEach(at -> firstOfDay.putIfAbsent(day(at), at));
    return firstOfDay.values();
  }

  private Stream<Instant> since(Set<NoteKind> kinds) {
    return notes.stream().filter(note -> kinds.contains(note.kind()) && !note.at().isBefore(solvedAt)).map(Note::at);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Zone.SHANGHAI);
  }
}
