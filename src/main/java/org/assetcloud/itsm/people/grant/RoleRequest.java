package org.assetcloud.itsm.people.grant;

import java.time.Instant;
import org.assetcloud.itsm.people.Role;

/**
 * That somebody shall hold a role, and what became of it.
 *
 * @param id null until it is stored
 * @param number {@code QX-yyyyMMdd-NNNN}, under which it is decided about; null where nobody was asked
 * @param comment what was said when it was answered, or null
 * @param answeredBy who confirmed or declined it
 */
public record RoleRequest(Long id, String number, String person, Role role, State state, String reason, String askedBy, Instant askedAt,
    String answeredBy, Instant answeredAt, String comment, String removedBy, Instant removedAt, int version) {

  /** The letters with which its numbers begin. */
  public static final String SERIES = "QX";

  /** {@code CONFIRMED} is the only state in which the role holds. */
  public enum State { PENDING, CONFIRMED, DECLINED, REMOVED }

  public static RoleRequest ask(String person, Role role, String reason, String by, Instant at) {
    return new RoleRequest(null, null, person, role, State.PENDING, reason, by, at, null, null, null, null, null, 0);
  }

  /** What its task is about, Chinese. */
  String title() {
    return "授予角色：" + role.label();
  }

  RoleRequest numbered(String next) {
    return new RoleRequest(id, next, person, role, state, reason, askedBy, askedAt, answeredBy, answeredAt, comment, removedBy, removedAt, version);
  }

  public RoleRequest answered(State answer, String by, Instant at) {
    return answered(answer, by, at, null);
  }

  public RoleRequest answered(State answer, String by, Instant at, String said) {
    return new RoleRequest(id, number, person, role, answer, reason, askedBy, askedAt, by, at, said, removedBy, removedAt, version);
  }

  RoleRequest removed(String by, Instant at) {
    return new RoleRequest(id, number, person, role, State.REMOVED, reason, askedBy, askedAt, answeredBy, answeredAt, comment, by, at, version);
  }
}
