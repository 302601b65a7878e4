package org.assetcloud.itsm.ticket.trail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /** From an element that is recorded to the next that is. */
  private record Way(String source, String target, List<String> flows) {}

  private TakenFlows() {}

  /**
   * Ids of the flows, each once.
   *
   * @param meetings elements with one outgoing flow that leave no visit
   */
  public static List<String> of(List<Flow> flows, Set<String> meetings, List<Visit> visits) {
    List<Way> ways = flows.stream().filter(flow -> !meetings.contains(flow.source())).map(flow -> way(flow, flows, meetings)).toList();
    return visits.stream().flatMap(visit -> into(visit, ways, visits)).distinct().toList();
  }

  private static Way way(Flow first, List<Flow> flows, Set<String> meetings) {
    Set<String> passed = new HashSet<>();
    List<String> taken = new ArrayList<>(List.of(first.id()));
    String at = first.target();
    while (meetings.contains(at) && passed.add(at)) {
      String meeting = at;
      Flow on = flows.stream().filter(flow -> flow.source().equals(meeting)).findFirst().orElseThrow();
      taken.add(on.id());
      at = on.target();
    }
    return new Way(first.source(), at, taken);
  }

  private static Stream<String> into(Visit visit, List<Way> ways, List<Visit> visits) {
    List<Way> incoming = ways.stream().filter(way -> way.target().equals(visit.element())).toList();
    return visits.stream().filter(before -> before.left() && before.order() < visit.order())
        .filter(before -> incoming.stream().anyMatch(way -> way.source().equals(before.element())))
        .max(Comparator.comparingLong(Visit::order)).stream()
        .flatMap(before -> incoming.stream().filter(way -> way.source().equals(before.element())).flatMap(way -> way.flows().stream()));
  }
}
