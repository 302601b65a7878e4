package org.assetcloud.itsm.ticket.registration;

import java.time.Instant;
import org.assetcloud.itsm.ticket.Report;

/** The directory of who reports, as tickets keep it up to date (R1.1); part of the caller's transaction. */
public interface KnownRequesters {

  /** Somebody reported at the instant. Whoever has the same name, unit and phone is the same person. */
  void remember(Report.Requester requester, Instant reportedAt);

  /** The right one takes the place of the mistyped one, which goes if no ticket has it and no person has maintained it. */
  void replace(Report.Requester mistyped, Report.Requester right, Instant reportedAt);
}
