package org.assetcloud.itsm.change.vote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.assetcloud.itsm.people.Role;

/**
 * Finds for each vote that is needed a role whose members may give it, so that all of them can be given by different persons (R7.4). Where
 * a role has nobody left who may, its deputy stands in, in the end bureau-leader; an exception is bureau-leader's alone.
 */
final class Seating {

  private final Function<Role, List<String>> eligible;
  private final Map<Role, List<String>> known = new HashMap<>();

  /** @param eligible those of a role who may vote in this round and have not yet */
  Seating(Function<Role, List<String>> eligible) {
    this.eligible = eligible;
  }

  /** The roles that may be asked for this seat, in their order. */
  static List<Role> chain(Seat.Terms terms, boolean exception) {
    if (exception || terms.role() == Role.BUREAU_LEADER) {
      return List.of(Role.BUREAU_LEADER);
    }
    List<Role> chain = new ArrayList<>(List.of(terms.role()));
    if (terms.deputy() != null && terms.deputy() != terms.role() && terms.deputy() != Role.BUREAU_LEADER) {
      chain.add(terms.deputy());
    }
    chain.add(Role.BUREAU_LEADER);
    return chain;
  }

  /** The seats with their holders, each at the role it has or further along its chain; without holder where nobody is left. */
  List<Seat> seated(List<Seat> seats) {
    List<Seat> placed = new ArrayList<>(seats.stream().map(this::withSomebody).toList());
    for (int unmatched = unmatched(placed); unmatched >= 0; unmatched = unmatched(placed)) {
      placed.set(unmatched, further(placed.get(unmatched)));
    }
    return placed;
  }

  private Seat withSomebody(Seat seat) {
    return seat.holder() == null || !of(seat.holder()).isEmpty() ? seat : further(seat);
  }

  /** The next role of the chain that has somebody. */
  private Seat further(Seat seat) {
    List<Role> chain = chain(seat.terms(), seat.exception());
    for (Role next : chain.subList(chain.indexOf(seat.holder()) + 1, chain.size())) {
      if (!of(next).isEmpty()) {
        return seat.heldBy(next, later(seat.level(), next == Role.BUREAU_LEADER ? SeatLevel.LEADER : SeatLevel.DEPUTY));
      }
    }
    return seat.heldBy(null, seat.level());
  }

  private static SeatLevel later(SeatLevel one, SeatLevel other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** A seat with a holder for which no person is left beside the others' persons, or -1. */
  private int unmatched(List<Seat> seats) {
    Map<String, Integer> taken = new HashMap<>();
    for (int seat = 0; seat < seats.size(); seat++) {
      if (seats.get(seat).holder() != null && !match(seats, seat, taken, new HashSet<>())) {
        return seat;
      }
    }
    return -1;
  }

  private boolean match(List<Seat> seats, int seat, Map<String, Integer> taken, Set<String> tried) {
    for (String person : of(seats.get(seat).holder())) {
      if (tried.add(person) && (!taken.containsKey(person) || match(seats, taken.get(person), taken, tried))) {
        taken.put(person, seat);
        return true;
      }
    }
    return false;
  }

  private List<String> of(Role role) {
    return known.computeIfAbsent(role, eligible);
  }
}
