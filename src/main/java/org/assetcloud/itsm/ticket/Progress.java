package org.assetcloud.itsm.ticket;

import java.time.Instant;
import org.assetcloud.itsm.people.Role;

/**
 * What the steps of the process change about a ticket.
 *
 * @param hands in whose hands the ticket is
 * @param confirmation CONFIRMED or TIMED_OUT, null before
 * @param version counts the changes; a step that meets another version than it read is a conflict
 */
public record Progress(TicketStatus status, Hands hands, Confirmation confirmation, Instant solvedAt, Instant closedAt, int version) {

  /** How a solution came to count as confirmed. */
  public enum Confirmation {
    CONFIRMED,
    TIMED_OUT
  }

  /**
   * In whose hands a ticket is.
   *
   * @param group the role that has the open task; null before it is routed and once it has ended
   * @param assignee null while nobody has taken the task
   * @param line the role that works on the solution, also while the service desk asks for confirmation; null before it is routed
   * @param worker the person of the line who works on the solution, also while the service desk asks for confirmation or a change is awaited;
   *     null while nobody does
   */
  public record Hands(Role group, String assignee, Role line, String worker) {

    static final Hands NOBODY = new Hands(null, null, null, null);

    /** The line's work, in the hands of this person; of nobody yet where it is null. */
    private static Hands working(Role line, String person) {
      return new Hands(line, person, line, person);
    }

    private Hands resting() {
      return new Hands(null, null, line, worker);
    }
  }

  public static Progress registered() {
    return new Progress(TicketStatus.AWAITING_RESPONSE, Hands.NOBODY, null, null, null, 0);
  }

  /** As it is on record once a change of it is written. */
  public Progress changed() {
    return new Progress(status, hands, confirmation, solvedAt, closedAt, version + 1);
  }

  public Role assignedGroup() {
    return hands.group();
  }

  public String assignee() {
    return hands.assignee();
  }

  public Progress routedTo(Role line) {
    return with(status, Hands.working(line, null));
  }

  public Progress takenBy(String person) {
    boolean confirming = status == TicketStatus.AWAITING_CONFIRMATION;
    return with(status, new Hands(hands.group(), person, hands.line(), confirming ? hands.worker() : person));
  }


  /** Nobody has anything to do about it until the change has ended; the clock runs on. */
  public Progress waitingForChange() {
    return with(TicketStatus.WAITING_FOR_CHANGE, hands.resting());
  }

  public Progress solved(Role confirming, Instant at) {
    return new Progress(TicketStatus.AWAITING_CONFIRMATION, new Hands(confirming, null, hands.line(), hands.worker()), confirmation, at, closedAt,
        version);
  }

  /** @param person of the line who works on the solution; null where it is to be claimed */
  public Progress inResolution(Role line, String person) {
    return new Progress(TicketStatus.IN_RESOLUTION, Hands.working(line, person), confirmation, null, closedAt, version);
  }

  public Progress closed(Confirmation how, Instant at) {
    return new Progress(TicketStatus.CLOSED, hands.resting(), how, solvedAt, at, version);
  }

  public Progress cancelled(Instant at) {
    return new Progress(TicketStatus.CANCELLED, hands.resting(), confirmation, solvedAt, at, version);
  }

  private Progress with(TicketStatus next, Hands inHands) {
    return new Progress(next, inHands, confirmation, solvedAt, closedAt, version);
  }
}
