package org.assetcloud.itsm.people.account;

import java.time.Instant;
import org.assetcloud.itsm.people.Role;

/**
 * That somebody shall hold a role, and what became of it.
 *
 * @param id null until it is stored
 * @param answeredBy who confirmed or declined it
 */
public record RoleRequest(Long id, String person, Role role, State state, String reason, String askedBy, Instant askedAt, String answeredBy,
    Instant answeredAt, String removedBy, Instant removedAt, int version) {

  /** {@code CONFIRMED} is the only state in which the role holds. */
  public enum State { PENDING, CONFIRMED, DECLINED, REMOVED }

  static RoleRequest ask(String person, Role role, String reason, String by, Instant at) {
    return new RoleRequest(null, person, role, State.PENDING, reason, by, at, null, null, null, null, 0);
  }

  RoleRequest answered(State answer, String by, Instant at) {
    return new RoleRequest(id, person, role, answer, reason, askedBy, askedAt, by, at, removedBy, removedAt, version);
  }

  RoleRequest removed(String by, Instant at) {
    return new RoleRequest(id, person, role, State.REMOVED, reason, askedBy, askedAt, answeredBy, answeredAt, by, at, version);
  }
}
