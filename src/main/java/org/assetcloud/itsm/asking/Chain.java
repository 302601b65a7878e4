package org.assetcloud.itsm.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Succession;

/**
 * Who is asked after whom, where somebody keeps silent, is concerned, or does not exist.
 *
 * @param roles each once, at least one
 */
public record Chain(List<Role> roles) {

  /** The role and those that follow on its own side (R7.1). */
  public static Chain ofSide(Role role) {
    return new Chain(Succession.ofSide(role));
  }

  /** The same, and for the contractor's roles at last the bureau's. */
  public static Chain upToTheBureau(Role role) {
    return new Chain(Succession.of(role));
  }

  /** Who does a role's work: for the first line the second stands in, then the leads of their side; never the bureau. */
  public static Chain forWork(Role role) {
    List<Role> roles = new ArrayList<>(Succession.ofSide(role));
    if (role == Role.ENGINEER) {
      roles.add(1, Role.SPECIALIST);
    }
    return new Chain(roles);
  }

  /** As a table has it: the role, its deputy where it has one, and whoever is asked last of all; nobody after that one. */
  public static Chain endingWith(Role last, Role role, Role deputy) {
    List<Role> roles = Stream.of(role, deputy, last).filter(Objects::nonNull).distinct().toList();
    return new Chain(roles.subList(0, roles.indexOf(last) + 1));
  }

  public Role first() {
    return roles.get(0);
  }

  /** Those after the first, the nearest one first; empty where it is the last itself. */
  public List<Role> above() {
    return roles.subList(1, roles.size());
  }

  /** The next after a role for which something holds, such as that it has somebody. */
  public Optional<Role> after(Role role, Predicate<Role> has) {
    return roles.stream().skip(roles.indexOf(role) + 1L).filter(has).findFirst();
  }
}
