package org.assetcloud.itsm.ticket.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Over tickets of every fate: at any moment, what the report counts is what the tickets' own clocks read then, and the list behind each
 * number is as long as the number says.
 */
@WiredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountsEqualListsTest {

  private static final int TICKETS = 30;
  private static final String PERIOD = "?from=2017-01&to=2017-03";
  private static final List<String> UNITS = List.of("市计数局甲", "市计数局乙", "=市计数局丙");

  private static final List<String> ENDS = List.of("CANCELLED", "MERGED");
  private static final Map<String, String> MEMBERS = Map.of("MET", "met", "BREACHED", "breached", "OPEN_OVERDUE", "openOverdue",
      "OPEN", "open", "CANCELLED", "cancelled", "MERGED", "merged");

  @Autowired
  ReportCalls reports;

  @Autowired
  TicketCalls calls;

  @Autowired
  TestClock time;

  private final Random random = new Random(20170101);
  private final List<String> numbers = new ArrayList<>();

  @BeforeAll
  void ticketsOfEveryFate() {
    for (int each = 0; each < TICKETS; each++) {
      String number = reports.raised("2017-%02d-%02dT%02d:%02d:%02d".formatted(1 + random.nextInt(3), 1 + random.nextInt(28),
          random.nextInt(24), random.nextInt(60), random.nextInt(60)), Map.of("requesterUnit", UNITS.get(random.nextInt(UNITS.size())),
          "category", random.nextBoolean() ? "FAULT" : "DEFECT", "severity", random.nextInt(4) == 0 ? "MAJOR" : "GENERAL"));
      numbers.add(number);
      live(number);
    }
  }

  @AfterAll
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void atAnyMomentEveryNumberEqualsItsListAndWhatTheClocksRead() {
    for (Instant now : moments()) {
      time.set(now);
      List<JsonNode> tickets = numbers.stream().map(calls::ticket).toList();
      check("MONTH", tickets, ticket -> ticket.get("reportedAt").asText().substring(0, 7));
      check("CATEGORY", tickets, ticket -> ticket.get("category").asText());
      check("SEVERITY", tickets, ticket -> ticket.get("severity").asText());
      check("UNIT", tickets, ticket -> ticket.get("requesterUnit").asText());
    }
  }

  /** Goes on for as long as chance wants; each step comes at its own time, in time or late. */
  private void live(String number) {
    int fate = random.nextInt(12);
    int steps = fate % 6;
    List<Runnable> life = List.of(() -> reports.responded(number), () -> reports.solved(number),
        () -> reports.confirmed(number, "NOT_REACHED"), () -> reports.confirmed(number, "NOT_SOLVED"), () -> reports.solved(number));
    for (Runnable step : life.subList(0, steps)) {
      later(100);
      step.run();
    }
    if (fate > 5) {
      later(90);
      end(number);
    }
  }

  private void end(String number) {
    if (random.nextBoolean()) {
      reports.cancelled(number);
    } else {
      reports.merged(number);
    }
  }

  private void later(int minutes) {
    time.set(time.instant().plusSeconds(random.nextInt(minutes * 60)));
  }

  /** At and one second after deadlines, in the middle, and long after all. */
  private List<Instant> moments() {
    time.set(Instant.parse("2017-02-10T04:00:00Z"));
    List<Instant> moments = new ArrayList<>(List.of(time.instant(), Instant.parse("2017-06-01T00:00:00Z")));
    numbers.stream().map(calls::ticket).flatMap(ticket -> ticket.get("clocks").findValuesAsText("deadline").stream()).limit(1)
        .map(deadline -> OffsetDateTime.parse(deadline).toInstant())
        .forEach(deadline -> moments.addAll(List.of(deadline, deadline.plusSeconds(1))));
    return moments;
  }

  private void check(String groupBy, List<JsonNode> tickets, Function<JsonNode, String> key) {
    JsonNode report = reports.report(PERIOD + "&groupBy=" + groupBy);
    TreeSet<String> keys = new TreeSet<>(report.get("rows").findValuesAsText("key"));
    assertThat(keys).containsAll(tickets.stream().map(key).toList());
    for (JsonNode row : report.get("rows")) {
      String of = row.get("key").asText();
      List<JsonNode> group = tickets.stream().filter(ticket -> key.apply(ticket).equals(of)).toList();
      check(groupBy, "&key=" + URLEncoder.encode(of, StandardCharsets.UTF_8), row, group);
    }
    check(groupBy, "", report.get("total"), tickets);
  }

  private void check(String groupBy, String key, JsonNode row, List<JsonNode> tickets) {
    for (String clock : List.of("RESPONSE", "RESOLUTION")) {
      JsonNode counted = row.get(clock.toLowerCase(Locale.ROOT));
      MEMBERS.forEach((result, member) -> {
        List<String> expected = tickets.stream().filter(ticket -> is(result, ticket, clock(ticket, clock)))
            .map(ticket -> ticket.get("number").asText()).toList();
        String query = "%s&groupBy=%s%s&clock=%s&result=%s".formatted(PERIOD, groupBy, key, clock, result);
        assertThat(counted.get(member).asInt()).as(time.instant() + query).isEqualTo(expected.size());
        assertThat(listed(query)).as(time.instant() + query).containsExactlyInAnyOrderElementsOf(expected);
      });
    }
  }

  /** Page by page, so that the pages together are the list. */
  private List<String> listed(String query) {
    List<String> listed = new ArrayList<>();
    int total;
    int page = 0;
    do {
      JsonNode answer = reports.behind(query + "&size=5&page=" + page++);
      listed.addAll(answer.get("items").findValuesAsText("number").stream().distinct().toList());
      total = answer.get("total").asInt();
    } while (page * 5 < total);
    assertThat(listed).hasSize(total);
    return listed;
  }

  private static JsonNode clock(JsonNode ticket, String kind) {
    for (JsonNode clock : ticket.get("clocks")) {
      if (clock.get("kind").asText().equals(kind)) {
        return clock;
      }
    }
    throw new AssertionError("No clock " + kind);
  }

  /** Of a ticket that was cancelled or merged counts what was late before, and itself. */
  private static boolean is(String result, JsonNode ticket, JsonNode clock) {
    String status = ticket.get("status").asText();
    boolean stopped = clock.get("state").asText().equals("STOPPED");
    String reads = clock.get("result").asText();
    return switch (result) {
      case "OPEN_OVERDUE" -> reads.equals("BREACHED") && !stopped;
      case "OPEN" -> reads.equals("PENDING") && !stopped;
      case "MET" -> reads.equals("MET") && !ENDS.contains(status);
      case "BREACHED" -> reads.equals("BREACHED");
      default -> status.equals(result);
    };
  }
}
