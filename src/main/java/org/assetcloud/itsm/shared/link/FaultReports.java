package org.assetcloud.itsm.shared.link;

/** Where features report faults they found, as tickets of their own (R4.2, R5.7). */
public interface FaultReports {

  /**
   * Puts it on record as a ticket, in the present transaction, whoever the present person is.
   *
   * @param major whether it is a major fault
   * @param title cut where it is too long for a ticket
   * @return the ticket's number
   */
  String report(boolean major, String title, String description);
}
