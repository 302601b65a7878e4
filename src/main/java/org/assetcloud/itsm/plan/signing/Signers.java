package org.assetcloud.itsm.plan.signing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.StepLevel;

/** Who may still sign (R4.1): persons, each once for a version, never its author, and so that somebody is left for each later signature. */
final class Signers {

  private final Function<Role, List<String>> members;
  private final Predicate<String> writes;

  /** @param writes who wrote the plan, or once did */
  Signers(Function<Role, List<String>> members, Predicate<String> writes) {
    this.members = members;
    this.writes = writes;
  }

  List<String> of(Role role, Set<String> signed) {
    return members.apply(role).stream().filter(person -> !writes.test(person) && !signed.contains(person)).toList();
  }

  /** The roles whose members may sign now: the seat's own, and its deputy's once nobody of that can or they kept silent until their deadline. */
  List<Role> roles(Seat seat, Set<String> signed) {
    Seat.Terms terms = seat.terms();
    boolean taken = terms.deputy() != null && (seat.level() == StepLevel.OVERDUE || of(terms.role(), signed).isEmpty());
    return taken ? List.of(terms.role(), terms.deputy()) : List.of(terms.role());
  }

  /** Whether different persons can give all these signatures, deputies where it comes to them. */
  boolean possible(List<Seat.Terms> seats, Set<String> signed) {
    if (seats.isEmpty()) {
      return true;
    }
    Seat.Terms first = seats.get(0);
    return Stream.of(first.role(), first.deputy()).filter(Objects::nonNull).flatMap(role -> of(role, signed).stream()).distinct()
        .anyMatch(person -> {
          Set<String> then = new HashSet<>(signed);
          then.add(person);
          return possible(seats.subList(1, seats.size()), then);
        });
  }
}
