package org.assetcloud.itsm.change.vote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assetcloud.itsm.asking.DistinctPersons;
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

  /** The seats with their holders, each at the role it has or further along its chain; without holder where nobody is left. */
  List<Seat> seated(List<Seat> seats) {
    List<Seat> placed = new ArrayList<>(seats.stream().map(this::withSomebody).toList());
    for (Optional<Seat> left = leftOver(placed); left.isPresent(); left = leftOver(placed)) {
      placed.set(placed.indexOf(left.get()), further(left.get()));
    }
    return placed;
  }

  /** A seat with a holder for which no person is left beside the others' persons. */
  private Optional<Seat> leftOver(List<Seat> seats) {
    return DistinctPersons.leftOver(seats.stream().filter(seat -> seat.holder() != null).toList(), seat -> of(seat.holder()));
  }

  private Seat withSomebody(Seat seat) {
    return seat.holder() == null || !of(seat.holder()).isEmpty() ? seat : further(seat);
  }

  /** The next role of the chain that has somebody. */
  private Seat further(Seat seat) {
    return seat.chain().after(seat.holder(), next -> !of(next).isEmpty())
        .map(next -> seat.heldBy(next, later(seat.level(), SeatLevel.of(next)))).orElseGet(() -> seat.heldBy(null, seat.level()));
  }

  private static SeatLevel later(SeatLevel one, SeatLevel other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private List<String> of(Role role) {
    return known.computeIfAbsent(role, eligible);
  }
}
