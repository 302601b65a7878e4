package org.assetcloud.itsm.ticket.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.StatementCount;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.web.TicketCalls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Every number of the dashboard leads to as many lines as it says, and to those whose tickets and clocks read so at that moment. */
@WiredTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TilesEqualListsTest {

  private static final int TICKETS = 12;
  private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

  /** The member of the dashboard, the name of its list, and what is counted there. */
  private record Number(String member, String tile, BiPredicate<JsonNode, JsonNode> counts) {}

  @Autowired
  ReportCalls reports;

  @Autowired
  TicketCalls calls;

  @Autowired
  TestClock time;

  @Autowired
  Caller caller;

  @Autowired
  StatementCount statements;

  private final Random random = new Random(20210330);
  private final List<String> numbers = new ArrayList<>();

  @BeforeAll
  void ticketsOfEveryFate() {
    for (int each = 0; each < TICKETS; each++) {
      String number = reports.raised("2021-03-30T%02d:%02d:00".formatted(20 + random.nextInt(4), random.nextInt(60)),
          Map.of("severity", each % 4 == 0 ? "MAJOR" : "GENERAL"));
      numbers.add(number);
      live(number, each % 5);
    }
  }

  @AfterAll
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void atAnyMomentEveryNumberIsAsLongAsItsListAndTheListIsOfThose() {
    for (String now : List.of("2021-03-31T06:00:00", "2021-03-31T19:45:00", "2021-03-31T22:30:00", "2021-03-31T23:59:59",
        "2021-04-01T00:00:00", "2021-04-01T21:00:00")) {
      time.set(OffsetDateTime.parse(now + "+08:00").toInstant());
      List<JsonNode> tickets = numbers.stream().map(calls::ticket).toList();
      JsonNode dashboard = reports.dashboard();
      clockNumbers(time.instant()).forEach(number -> checkClocks(number, dashboard, tickets));
      check("open", "OPEN", dashboard, tickets.stream().filter(TilesEqualListsTest::open).map(TilesEqualListsTest::number).toList());
      check("unassigned", "UNASSIGNED", dashboard, tickets.stream().filter(TilesEqualListsTest::open)
          .filter(ticket -> !ticket.has("assignee")).map(TilesEqualListsTest::number).toList());
      for (String end : List.of("CANCELLED", "MERGED")) {
        String member = end.toLowerCase(Locale.ROOT);
        check(member + "Today", end + "_TODAY", dashboard, ended(tickets, end, startOfDay(time.instant())));
        check(member + "ThisMonth", end + "_THIS_MONTH", dashboard, ended(tickets, end, startOfMonth(time.instant())));
      }
    }
  }

  @Test
  void aListIsForReadersOfReportsAndCostsAsManyStatementsHoweverLongItIs() {
    time.set(OffsetDateTime.parse("2021-03-31T23:59:59+08:00").toInstant());

    assertThat(caller.as("engineer").get("/api/reports/dashboard/tickets?tile=OPEN").status()).isEqualTo(403);
    assertThat(caller.as("auditor").get("/api/reports/dashboard/tickets?tile=ALL").status()).isEqualTo(422);
    reports.behindTile("?tile=BREACHED_THIS_MONTH&size=10");
    assertThat(statements.of(() -> reports.behindTile("?tile=BREACHED_THIS_MONTH&size=10")))
        .isEqualTo(statements.of(() -> reports.behindTile("?tile=BREACHED_THIS_MONTH&size=2")));
  }

  private void live(String number, int steps) {
    List<Runnable> life = List.of(() -> reports.responded(number), () -> reports.solved(number),
        () -> reports.confirmed(number, "NOT_SOLVED"), () -> reports.solved(number));
    for (Runnable step : life.subList(0, steps)) {
      time.set(time.instant().plusSeconds(random.nextInt(5400)));
      step.run();
    }
    if (steps == 1 && random.nextBoolean()) {
      reports.cancelled(number);
    } else if (steps == 2 && random.nextBoolean()) {
      reports.merged(number);
    }
  }

  private static List<Number> clockNumbers(Instant now) {
    Instant today = startOfDay(now);
    Instant month = startOfMonth(now);
    return List.of(
        new Number("nearlyDue", "NEARLY_DUE", (ticket, clock) -> clock.get("amber").asBoolean()),
        new Number("overdueResponse", "OVERDUE_RESPONSE", (ticket, clock) -> alive(clock) && late(clock) && kind(clock).equals("RESPONSE")),
        new Number("overdueResolution", "OVERDUE_RESOLUTION",
            (ticket, clock) -> alive(clock) && late(clock) && kind(clock).equals("RESOLUTION")),
        new Number("breachedToday", "BREACHED_TODAY",
            (ticket, clock) -> late(clock) && !due(clock).isBefore(today)),
        new Number("breachedThisMonth", "BREACHED_THIS_MONTH",
            (ticket, clock) -> late(clock) && !due(clock).isBefore(month)));
  }

  private static Instant startOfDay(Instant now) {
    return LocalDate.ofInstant(now, SHANGHAI).atStartOfDay().toInstant(SHANGHAI);
  }

  private static Instant startOfMonth(Instant now) {
    return YearMonth.from(now.atOffset(SHANGHAI)).atDay(1).atStartOfDay().toInstant(SHANGHAI);
  }

  private static List<String> ended(List<JsonNode> tickets, String how, Instant since) {
    return tickets.stream().filter(ticket -> ticket.get("status").asText().equals(how))
        .filter(ticket -> !OffsetDateTime.parse(ticket.get("closedAt").asText()).toInstant().isBefore(since))
        .map(TilesEqualListsTest::number).toList();
  }

  private void checkClocks(Number number, JsonNode dashboard, List<JsonNode> tickets) {
    List<String> expected = new ArrayList<>();
    tickets.forEach(ticket -> ticket.get("clocks").forEach(clock -> {
      if (number.counts().test(ticket, clock)) {
        expected.add(number(ticket) + " " + kind(clock));
      }
    }));
    check(number.member(), number.tile(), dashboard, expected);
  }

  /** Other tests of the same database have tickets as well, so ours are sought among all that are listed. */
  private void check(String member, String tile, JsonNode dashboard, List<String> expected) {
    List<String> listed = listed(tile);
    assertThat(listed).as(time.instant() + tile).hasSize(dashboard.get(member).asInt()).doesNotHaveDuplicates();
    assertThat(listed.stream().filter(line -> numbers.contains(line.split(" ")[0]))).as(time.instant() + tile)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private List<String> listed(String tile) {
    List<String> listed = new ArrayList<>();
    int total;
    int page = 0;
    do {
      JsonNode answer = reports.behindTile("?tile=%s&size=7&page=%d".formatted(tile, page++));
      answer.get("items").forEach(line -> listed.add(
          number(line.get("ticket")) + (line.has("clock") ? " " + line.get("clock").asText() : "")));
      total = answer.get("total").asInt();
    } while (page * 7 < total);
    return listed;
  }

  private static String number(JsonNode ticket) {
    return ticket.get("number").asText();
  }

  private static boolean open(JsonNode ticket) {
    return !List.of("CANCELLED", "MERGED", "CLOSED").contains(ticket.get("status").asText());
  }

  private static String kind(JsonNode clock) {
    return clock.get("kind").asText();
  }

  private static boolean alive(JsonNode clock) {
    return !clock.get("state").asText().equals("STOPPED");
  }

  private static boolean late(JsonNode clock) {
    return clock.get("result").asText().equals("BREACHED");
  }

  private static Instant due(JsonNode clock) {
    return OffsetDateTime.parse(clock.get("deadline").asText()).toInstant();
  }
}
