package org.assetcloud.itsm.ticket.tryout;

import org.assetcloud.itsm.ticket.watch.LadderTable;

/** The tables of a ticket's rules, each asked once per case and not per ticket. */
public interface RuleTables {

  /**
   * Reads a file of tables that are to be tried.
   *
   * @throws org.assetcloud.itsm.shared.Refused with the sentences a deployment would be refused with, or where it has no table to try
   */
  TriedTables read(String file, byte[] content);

  /** The ladder that is deployed now. */
  LadderTable ladderInForce();
}
