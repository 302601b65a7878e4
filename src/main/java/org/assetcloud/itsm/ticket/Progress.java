package org.assetcloud.itsm.ticket;

import java.time.Instant;
import org.assetcloud.itsm.people.Role;

/**
 * What the steps of the process change about a ticket.
 *
 * @param assignee null while nobody has taken the task
 * @param confirmation CONFIRMED or TIMED_OUT, null before
 * @param version counts the changes; a step that meets another version than it read is a conflict
 */
public record Progress(
    TicketStatus status, Role assignedGroup, String assignee, Confirmation confirmation, Instant solvedAt, Instant closedAt, int version) {

  /** How a solution came to count as confirmed. */
  public enum Confirmation {
    CONFIRMED,
    TIMED_OUT
  }

  static Progress registered() {
    return new Progress(TicketStatus.AWAITING_RESPONSE, null, null, null, null, null, 0);
  }

  Progress routedTo(Role group) {
    return new Progress(status, group, null, confirmation, solvedAt, closedAt, version);
  }

  Progress takenBy(String person) {
    return new Progress(status, assignedGroup, person, confirmation, solvedAt, closedAt, version);
  }

  Progress responded() {
    return new Progress(TicketStatus.IN_RESOLUTION, assignedGroup, null, confirmation, solvedAt, closedAt, version);
  }

  Progress solved(Instant at) {
    return new Progress(TicketStatus.AWAITING_CONFIRMATION, Role.SERVICE_DESK, null, confirmation, at, closedAt, version);
  }

  Progress reopened(Role group) {
    return new Progress(TicketStatus.IN_RESOLUTION, group, null, confirmation, null, closedAt, version);
  }

  Progress closed(Confirmation how, Instant at) {
    return new Progress(TicketStatus.CLOSED, null, null, how, solvedAt, at, version);
  }

  Progress cancelled(Instant at) {
    return new Progress(TicketStatus.CANCELLED, null, null, confirmation, solvedAt, at, version);
  }
}
