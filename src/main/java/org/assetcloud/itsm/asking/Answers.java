package org.assetcloud.itsm.asking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What was answered, against the seats it was asked of: silence is no answer, and nobody's answer counts twice (R4.1, R7.4). */
public record Answers<S extends Answers.Seat, A extends Answers.Given>(List<S> seats, List<A> given) {

  /** An answer that is needed: one person gives it. */
  public interface Seat {

    /** From 1, within what is asked together. */
    int position();
  }

  /** What one person said at a seat. */
  public interface Given {

    int position();

    String person();

    Decision decision();
  }

  public Optional<S> at(int position) {
    return seats.stream().filter(seat -> seat.position() == position).findFirst();
  }

  public Optional<A> of(S seat) {
    return given.stream().filter(one -> one.position() == seat.position()).findFirst();
  }

  /** The seats that nobody has answered at, in their order. */
  public List<S> open() {
    return seats.stream().filter(seat -> of(seat).isEmpty()).toList();
  }

  public Set<String> persons() {
    return given.stream().map(Given::person).collect(Collectors.toUnmodifiableSet());
  }

  public boolean says(Decision decision) {
    return given.stream().anyMatch(one -> one.decision() == decision);
  }

  /** The first who did not approve. */
  public Optional<A> against() {
    return given.stream().filter(one -> one.decision() != Decision.APPROVE).findFirst();
  }

  /** Whether there is a seat, and somebody has answered at each. */
  public boolean all() {
    return !seats.isEmpty() && open().isEmpty();
  }

  /** Whether there are as many persons among those who answered as there are seats. */
  public boolean ofDifferentPersons() {
    return persons().size() == seats.size();
  }
}
