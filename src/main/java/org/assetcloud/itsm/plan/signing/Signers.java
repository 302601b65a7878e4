package org.assetcloud.itsm.plan.signing;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.Conflicts;
import org.assetcloud.itsm.asking.DistinctPersons;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.StepLevel;

/** Who may still sign (R4.1): persons, each once for a version, never its author, and so that somebody is left for each later signature. */
public final class Signers {

  private final Function<Role, List<String>> members;
  private final Predicate<String> writes;

  /** @param writes who wrote the plan, or once did */
  Signers(Function<Role, List<String>> members, Predicate<String> writes) {
    this.members = members;
    this.writes = writes;
  }

  public List<String> of(Role role, Set<String> signed) {
    return conflicts(signed).free(members.apply(role));
  }

  /** Who must not sign (R4.1). */
  Conflicts conflicts(Set<String> signed) {
    return Conflicts.of(
        new Conflicts.Rule("signs-not-own", writes, "编制人不能签署自己编制的应急方案。"),
        new Conflicts.Rule("signed-already", signed::contains, "您已经签署过这一版，每人只能签一次。"));
  }

  /** The roles whose members may sign now: the seat's own, and its deputy's once nobody of that can or they kept silent until their deadline. */
  public List<Role> roles(Seat seat, Set<String> signed) {
    Seat.Terms terms = seat.terms();
    boolean taken = terms.deputy() != null && (seat.level() == StepLevel.OVERDUE || of(terms.role(), signed).isEmpty());
    return taken ? List.of(terms.role(), terms.deputy()) : List.of(terms.role());
  }

  /** Whether different persons can give all these signatures, deputies where it comes to them. */
  boolean possible(List<Seat.Terms> seats, Set<String> signed) {
    Map<Role, List<String>> known = new EnumMap<>(Role.class);
    return DistinctPersons.suffice(seats.stream().map(seat -> Stream.of(seat.role(), seat.deputy()).filter(Objects::nonNull)
        .flatMap(role -> known.computeIfAbsent(role, each -> of(each, signed)).stream()).toList()).toList());
  }

  /** Whether these signatures are possible, but not without this person. */
  boolean needs(String person, List<Seat.Terms> seats, Set<String> signed) {
    Set<String> without = new HashSet<>(signed);
    without.add(person);
    return possible(seats, signed) && !possible(seats, without);
  }
}
