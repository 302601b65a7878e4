package org.assetcloud.itsm.ticket.tryout;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.ticket.Category;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.clock.ServiceClock;

/**
 * A ticket as far as targets and ladders go.
 *
 * @param registeredAt when its clocks began to be watched; earlier levels of a late entry are due together then
 */
public record PastTicket(
    String number, Category category, Severity severity, Instant reportedAt, Instant registeredAt, List<ServiceClock> clocks) {}
