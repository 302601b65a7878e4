package org.assetcloud.itsm.people.grant;

import java.time.Instant;
import java.util.Map;

/**
 * Something that {@code roleGrant.bpmn} asks the bureau's operator about (R7.1); each bean of this type knows the requests of one series.
 */
public interface GrantKind {

  /** The letters with which its numbers begin, such as {@code QX}. */
  String series();

  /** How the table of deadlines calls it. */
  String kind();

  Instant askedAt(String number);

  /** Whether it was asked, answered and the answer was yes. */
  boolean confirmed(String number);

  /** @throws org.assetcloud.itsm.shared.Forbidden for whoever may not answer, since it is their own */
  void checkAnswerer(String number, String by);

  /** @throws org.assetcloud.itsm.shared.Conflict where it has been answered, or cannot be confirmed any more */
  void decide(String number, RoleDecision decision, String comment);

  /** What the form shows of it besides number and deadline, in words. */
  Map<String, Object> shown(String number);
}
