package org.assetcloud.itsm.ticket.report;

import java.time.Instant;
import java.util.List;

/** Which reports left the system (R7.5); nothing is deleted from it. */
public interface Exports {

  /** What the report of service levels is recorded under. */
  String SERVICE_LEVELS = "SERVICE_LEVELS";

  /**
   * One export.
   *
   * @param from first month, as {@code 2026-01}
   * @param rows how many tickets it had; null where it broke off
   */
  record Export(String id, Instant at, String by, String report, String from, String to, GroupBy groupBy, Integer rows) {}

  /** Puts it on record before anything leaves. */
  void begun(Export export);

  void finished(String id, int rows);

  /** Newest first. */
  List<Export> find(long offset, int size);

  long count();
}
