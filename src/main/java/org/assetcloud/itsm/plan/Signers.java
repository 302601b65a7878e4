package org.assetcloud.itsm.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.assetcloud.itsm.people.Role;

/** Who may still sign (R4.1): persons, each once for a version, never its author, and so that somebody is left for each later signature. */
final class Signers {

  private final Function<Role, List<String>> members;
  private final String author;

  Signers(Function<Role, List<String>> members, String author) {
    this.members = members;
    this.author = author;
  }

  List<String> of(Role role, Set<String> signed) {
    return members.apply(role).stream().filter(person -> !person.equals(author) && !signed.contains(person)).toList();
  }

  /** Whether different persons can sign in all these roles. */
  boolean possible(List<Role> roles, Set<String> signed) {
    if (roles.isEmpty()) {
      return true;
    }
    return of(roles.get(0), signed).stream().anyMatch(person -> {
      Set<String> then = new HashSet<>(signed);
      then.add(person);
      return possible(roles.subList(1, roles.size()), then);
    });
  }
}
