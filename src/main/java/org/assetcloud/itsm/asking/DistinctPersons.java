package org.assetcloud.itsm.asking;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Whether each seat can have a person of its own: a matching of seats and persons that grows seat by seat and lets those who were placed
 * move where they can (augmenting paths). As many steps as seats times members, whatever their roles share.
 */
public final class DistinctPersons {

  private final List<? extends Collection<String>> persons;
  private final Map<String, Integer> taken = new HashMap<>();

  private DistinctPersons(List<? extends Collection<String>> persons) {
    this.persons = persons;
  }

  /** Whether different persons can take all seats. @param persons of each seat, who could take it */
  public static boolean suffice(List<? extends Collection<String>> persons) {
    return new DistinctPersons(persons).unmatched() < 0;
  }

  /** The first seat for which nobody is left beside those of the seats before it; empty where all can be taken. */
  public static <S> Optional<S> leftOver(List<S> seats, Function<S, ? extends Collection<String>> persons) {
    int unmatched = new DistinctPersons(seats.stream().map(persons).toList()).unmatched();
    return unmatched < 0 ? Optional.empty() : Optional.of(seats.get(unmatched));
  }

  private int unmatched() {
    for (int seat = 0; seat < persons.size(); seat++) {
      if (!placed(seat, new HashSet<>())) {
        return seat;
      }
    }
    return -1;
  }

  private boolean placed(int seat, Set<String> tried) {
    for (String person : persons.get(seat)) {
      if (tried.add(person) && (!taken.containsKey(person) || placed(taken.get(person), tried))) {
        taken.put(person, seat);
        return true;
      }
    }
    return false;
  }
}
