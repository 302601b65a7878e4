package org.assetcloud.itsm.ticket.tryout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;

/** Counts replayed tickets one by one and keeps no more of them than are shown. */
final class Tally {

  private static final int MOST_SHOWN = 50;
  private static final List<ClockKind> CLOCKS = List.of(ClockKind.RESPONSE, ClockKind.RESOLUTION);

  private record Case(Category category, Severity severity) implements Comparable<Case> {

    @Override
    public int compareTo(Case other) {
      return category == other.category ? severity.compareTo(other.severity) : category.compareTo(other.category);
    }
  }

  private record Act(Role role, EscalationAction action) implements Comparable<Act> {

    @Override
    public int compareTo(Act other) {
      return role == other.role ? action.compareTo(other.action) : role.compareTo(other.role);
    }
  }

  private final TriedTables tables;
  private final Map<Case, Tryout.Group> groups = new TreeMap<>();
  private final Map<Act, Tryout.Escalated> escalations = new TreeMap<>();
  private final List<Replayed> first = new ArrayList<>();
  private long tickets;
  private long caughtByLastRow;
  private long changed;

  Tally(TriedTables tables) {
    this.tables = tables;
  }

  void add(Replayed one) {
    PastTicket ticket = one.ticket();
    tickets++;
    caughtByLastRow += one.catchAll() ? 1 : 0;
    groups.merge(new Case(ticket.category(), ticket.severity()), new Tryout.Group(ticket.category(), ticket.severity(), 1, late(one)),
        Tally::sum);
    one.clocks().forEach(clock -> {
      clock.before().sent().forEach(level -> count(level, 0, 1, 0));
      clock.after().sent().forEach(level -> count(level, 0, 0, 1));
    });
    if (one.clocks().stream().anyMatch(this::differs)) {
      changed++;
      if (first.size() < MOST_SHOWN) {
        first.add(one);
      }
    }
  }

  void add(PastTickets.Recorded recorded) {
    count(recorded.role(), recorded.action(), recorded.count(), 0, 0);
  }

  Tryout result(Instant at) {
    Map<ClockKind, Tryout.Late> late = groups.values().stream().map(Tryout.Group::late).reduce(none(), Tally::sum);
    return new Tryout(at, tables, tickets, caughtByLastRow, late, List.copyOf(groups.values()), List.copyOf(escalations.values()), changed,
        List.copyOf(first));
  }

  /** A shorter target moves nearly every warning; who tries targets asks who would be late. */
  private boolean differs(Replayed.Clock clock) {
    return tables.targets() == null ? clock.otherwiseSent() : clock.otherResult();
  }

  private void count(LadderLevel level, long recorded, long before, long after) {
    count(level.role(), level.action(), recorded, before, after);
  }

  private void count(Role role, EscalationAction action, long recorded, long before, long after) {
    escalations.merge(new Act(role, action), new Tryout.Escalated(role, action, recorded, before, after), (one, other) ->
        new Tryout.Escalated(role, action, one.recorded() + other.recorded(), one.before() + other.before(), one.after() + other.after()));
  }

  private static Map<ClockKind, Tryout.Late> late(Replayed one) {
    Map<ClockKind, Tryout.Late> late = none();
    one.clocks().forEach(clock -> {
      boolean before = clock.before().late();
      boolean after = clock.after().late();
      late.merge(clock.kind(), new Tryout.Late(1, one(before), one(after), one(after && !before), one(before && !after)), Tryout.Late::plus);
    });
    return late;
  }

  private static Tryout.Group sum(Tryout.Group one, Tryout.Group other) {
    return new Tryout.Group(one.category(), one.severity(), one.tickets() + other.tickets(), sum(one.late(), other.late()));
  }

  private static Map<ClockKind, Tryout.Late> sum(Map<ClockKind, Tryout.Late> one, Map<ClockKind, Tryout.Late> other) {
    Map<ClockKind, Tryout.Late> sum = none();
    Stream.of(one, other).forEach(part -> part.forEach((kind, late) -> sum.merge(kind, late, Tryout.Late::plus)));
    return sum;
  }

  private static Map<ClockKind, Tryout.Late> none() {
    Map<ClockKind, Tryout.Late> none = new EnumMap<>(ClockKind.class);
    CLOCKS.forEach(kind -> none.put(kind, Tryout.Late.NOTHING));
    return none;
  }

  private static long one(boolean counted) {
    return counted ? 1 : 0;
  }
}
