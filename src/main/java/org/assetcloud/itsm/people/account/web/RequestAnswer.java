package org.assetcloud.itsm.people.account.web;

import java.time.OffsetDateTime;
import org.assetcloud.itsm.people.grant.RoleRequest;
import org.assetcloud.itsm.shared.time.Zone;

/** A request for a role as it is answered. */
record RequestAnswer(Long id, String number, String person, String role, RoleRequest.State state, String reason, String askedBy, OffsetDateTime askedAt,
    String answeredBy, OffsetDateTime answeredAt, String comment, String removedBy, OffsetDateTime removedAt) {

  static RequestAnswer of(RoleRequest request) {
    return new RequestAnswer(request.id(), request.number(), request.person(), request.role().id(), request.state(), request.reason(), request.askedBy(),
        Zone.answer(request.askedAt()), request.answeredBy(), Zone.answer(request.answeredAt()), request.comment(), request.removedBy(),
        Zone.answer(request.removedAt()));
  }
}
