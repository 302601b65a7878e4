package org.assetcloud.itsm.ticket.trail;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds which sequence flows were taken. The engine records elements only, so each visit to an element is taken to have come over the
 * incoming flow whose source was left last before it: both ends of a flow may have been passed without it.
 */
public final class TakenFlows {

  /** A flow of the model. */
  public record Flow(String id, String source, String target) {}

  /**
   * A visit to an element.
   *
   * @param order higher than that of every visit which led to it
   * @param left whether it was left by its outgoing flows
   */
  public record Visit(String element, long order, boolean left) {}

  private TakenFlows() {}

  /** Ids of the flows, each once. */
  public static List<String> of(List<Flow> flows, List<Visit> visits) {
    return visits.stream().flatMap(visit -> into(visit, flows, visits)).distinct().toList();
  }

  private static Stream<String> into(Visit visit, List<Flow> flows, List<Visit> visits) {
    List<Flow> incoming = flows.stream().filter(flow -> flow.target().equals(visit.element())).toList();
    return visits.stream().filter(before -> before.left() && before.order() < visit.order())
        .filter(before -> incoming.stream().anyMatch(flow -> flow.source().equals(before.element())))
        .max(Comparator.comparingLong(Visit::order)).stream()
        .flatMap(before -> incoming.stream().filter(flow -> flow.source().equals(before.element())).map(Flow::id));
  }
}
