package org.assetcloud.itsm.people;

import java.util.Set;
import java.util.stream.Stream;

/** The person in whose name the current step is taken. */
public interface CurrentUser {

  /** What a step of the software itself is recorded under, such as a timer's. */
  String SYSTEM = "system";

  /** The user id, or {@link #SYSTEM}. */
  String id();

  /** The roles the person holds; none for a step of the software itself. */
  Set<Role> roles();

  /** Whether it is a step of the software itself. */
  default boolean itself() {
    return SYSTEM.equals(id());
  }

  /** Whether the person holds one of these roles. */
  default boolean holds(Role... any) {
    return Stream.of(any).anyMatch(roles()::contains);
  }
}
