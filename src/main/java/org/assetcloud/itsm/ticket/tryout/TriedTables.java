package org.assetcloud.itsm.ticket.tryout;

import org.assetcloud.itsm.ticket.watch.LadderTable;

/**
 * The tables of one file that are tried.
 *
 * @param targets null where every ticket keeps the targets it has
 * @param ladder null where the ladder in force stays
 */
public record TriedTables(TargetsTable targets, LadderTable ladder) {}
