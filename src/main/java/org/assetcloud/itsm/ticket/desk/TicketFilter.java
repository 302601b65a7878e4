package org.assetcloud.itsm.ticket.desk;

import org.assetcloud.itsm.shared.text.SearchText;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Report;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.TicketStatus;

/**
 * Which tickets a list is to show; null is any.
 *
 * @param overdue whether a clock that still runs has passed its deadline
 * @param unit the requester's unit, however it is spelt
 * @param text a whole number or phone that is on record; else words that each are part of number, title, description, unit, requester
 *     or phone
 */
public record TicketFilter(TicketStatus status, Severity severity, Category category, Boolean overdue, String unit, String text) {

  /** @throws org.assetcloud.itsm.shared.Refused where the text asks for too much */
  public TicketFilter {
    SearchText.checked(text);
  }

  /** What is compared of the unit; null is any. */
  public String unitForm() {
    return unit == null ? null : Report.Requester.unitForm(unit);
  }
}
