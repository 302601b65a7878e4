package org.assetcloud.itsm.ticket.requester.persistence;

import java.time.Instant;
import org.assetcloud.itsm.shared.text.Phone;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.RequesterKind;

/** What a ticket says about its requester, as the table keeps it. */
record RequesterRow(String name, String unit, RequesterKind kind, String phone, String phoneDigits, Instant reportedAt) {

  /** What is compared of the name. */
  String nameForm() {
    return Report.Requester.nameForm(name);
  }

  String unitForm() {
    return Report.Requester.unitForm(unit);
  }

  boolean sameAs(RequesterRow other) {
    return phoneDigits.equals(other.phoneDigits) && nameForm().equals(other.nameForm()) && unitForm().equals(other.unitForm());
  }

  static RequesterRow of(Report.Requester requester, Instant reportedAt) {
    return new RequesterRow(
        requester.name(), requester.unit(), requester.kind(), requester.phone(), Phone.digits(requester.phone()), reportedAt);
  }
}
