package org.assetcloud.itsm.ticket.trail;

import java.time.Instant;
import java.util.List;

/**
 * The way a ticket took through its process.
 *
 * @param process key of the process
 * @param version of the model that it runs on, or ended on
 * @param xml that model
 * @param endedAt null while it runs
 * @param steps in the order in which they were first reached, also those that only an earlier version of the model has
 * @param flows ids of the sequence flows that were taken
 * @param incidents oldest first
 * @param values what the process itself keeps about the ticket; personal data is not among it
 */
public record TicketPath(String process, String name, int version, String xml, Instant startedAt, Instant endedAt, List<Step> steps,
    List<String> flows, List<Incident> incidents, List<Value> values) {

  /**
   * An element of the model that was reached.
   *
   * @param times how often it was reached
   * @param open whether it is being waited for now
   * @param calledOff how often it was left unfinished, for instance because its ticket was solved
   */
  public record Step(String id, String name, int times, boolean open, int calledOff) {}

  /**
   * Something the engine could not do.
   *
   * @param endedAt null while it is open
   */
  public record Incident(String step, Instant at, Instant endedAt) {}

  /** @param name in Chinese */
  public record Value(String name, String value) {}
}
