package org.assetcloud.itsm.ticket.requester;

import java.time.Instant;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.RequesterKind;

/**
 * Somebody who reports; kind and phone may be null.
 *
 * @param lastReportedAt when the newest report was made
 * @param version counts the changes people made to the entry
 */
public record Requester(long id, String name, String unit, RequesterKind kind, String phone, Instant lastReportedAt, int version) {

  Requester with(Report.Requester right) {
    return new Requester(id, right.name(), right.unit(), right.kind(), right.phone(), lastReportedAt, version);
  }
}
