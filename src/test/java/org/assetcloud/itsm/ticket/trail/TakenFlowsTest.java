package org.assetcloud.itsm.ticket.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.ticket.trail.TakenFlows.Flow;
import org.assetcloud.itsm.ticket.trail.TakenFlows.Visit;
import org.junit.jupiter.api.Test;

/** Which flows were taken, from the order of visits alone: start → ask → (no: back to ask | yes: end), with a way around. */
class TakenFlowsTest {

  private static final List<Flow> MODEL = List.of(new Flow("begins", "start", "ask"), new Flow("asked", "ask", "answer?"),
      new Flow("no", "answer?", "ask"), new Flow("yes", "answer?", "end"), new Flow("around", "start", "end"));

  @Test
  void aFlowBetweenTwoVisitedElementsIsNotTakenWhereAnotherLedThere() {
    assertThat(TakenFlows.of(MODEL, Set.of(), visits("start", "ask", "answer?", "end"))).containsExactly("begins", "asked", "yes");
  }

  @Test
  void aLoopIsTakenOnceTheElementWasReachedAgain() {
    assertThat(TakenFlows.of(MODEL, Set.of(), visits("start", "ask", "answer?", "ask"))).containsExactly("begins", "asked", "no");
  }

  @Test
  void nothingLeavesAnElementThatIsStillOpenOrWasCalledOff() {
    List<Visit> visits = List.of(new Visit("start", 1, true), new Visit("ask", 2, false), new Visit("answer?", 3, true));

    assertThat(TakenFlows.of(MODEL, Set.of(), visits)).containsExactly("begins");
  }

  @Test
  void whatOnlyAnotherVersionOfTheModelHasLeadsNowhere() {
    assertThat(TakenFlows.of(MODEL, Set.of(), visits("start", "removed", "ask"))).containsExactly("begins");
  }

  @Test
  void aWayThroughAMeetingIsTakenAsAWhole() {
    List<Flow> model = List.of(new Flow("begins", "start", "meet"), new Flow("on", "meet", "ask"), new Flow("asked", "ask", "answer?"),
        new Flow("no", "answer?", "meet"), new Flow("yes", "answer?", "end"));

    assertThat(TakenFlows.of(model, Set.of("meet"), visits("start", "ask"))).containsExactly("begins", "on");
    assertThat(TakenFlows.of(model, Set.of("meet"), visits("start", "ask", "answer?", "ask")))
        .containsExactly("begins", "on", "asked", "no");
  }

  private static List<Visit> visits(String... elements) {
    List<Visit> visits = new ArrayList<>();
    for (String element : elements) {
      visits.add(new Visit(element, visits.size() + 1, true));
    }
    return visits;
  }
}
