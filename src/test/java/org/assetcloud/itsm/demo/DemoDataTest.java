package org.assetcloud.itsm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assetcloud.itsm.testing.StartedSystem;
import org.assetcloud.itsm.ticket.Category;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration as it meets people: with a past of its own. */
@Tag("full")
class DemoDataTest {

  private static final String BEGINS = "2026-03-18T10:00:00+08:00";

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  @TempDir
  Path folder;

  /** Cut short while its past is told, begun again, and started once more: the three in one folder, since each start costs. */
  @Test
  void aFreshDemonstrationHasAPastThatIsToldWholeAndOnce() throws Exception {
    String begins = "--itsm.demo.now=" + BEGINS;
    try (StartedSystem cut = StartedSystem.starting(folder, Map.of(), begins)) {
      while (registered(cut) < 5) {
        assertThat(cut.alive()).isTrue();
        assertThat(cut.healthy()).as("ready before its past is told").isFalse();
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }

    try (StartedSystem system = StartedSystem.server(folder, Map.of(), begins)) {
      JsonNode tickets = tickets(system);
      Instant now = OffsetDateTime.parse(get(system, "/api/demo/clock").get("now").asText()).toInstant();

      assertThat(Duration.between(OffsetDateTime.parse(BEGINS).toInstant(), now)).isBetween(Duration.ZERO, Duration.ofMinutes(1));
      assertThat(tickets).hasSize(30);
      assertThat(tickets.findValuesAsText("category")).contains(names(Category.values()));
      assertThat(counted(tickets, "CLOSED")).isEqualTo(12);
      assertThat(counted(tickets, "IN_RESOLUTION")).isEqualTo(10);
      assertThat(counted(tickets, "AWAITING_RESPONSE")).isEqualTo(4);
      assertThat(counted(tickets, "AWAITING_CONFIRMATION")).isEqualTo(3);
      assertThat(counted(tickets, "CANCELLED")).isEqualTo(1);
      assertThat(tickets.findValuesAsText("confirmation")).contains("CONFIRMED", "TIMED_OUT");
      assertThat(tickets.findValuesAsText("lateEntry")).contains("true");
      assertThat(get(system, "/api/tickets?overdue=true").get("total").asInt()).as("overdue").isEqualTo(3);
      assertThat(remaining(tickets)).filteredOn(left -> left.compareTo(Duration.ofMinutes(30)) <= 0).as("due within half an hour")
          .hasSizeGreaterThanOrEqualTo(4);
      assertThat(get(system, "/engine-rest/incident")).isEmpty();
      historyIsTrue(system);
    }

    try (StartedSystem again = StartedSystem.server(folder, Map.of())) {
      assertThat(tickets(again)).hasSize(30);
    }
  }

  /** One ticket from beginning to end: breached, escalated, reassigned, by the people and at the times of the story. */
  private void historyIsTrue(StartedSystem system) throws Exception {
    String number = get(system, "/api/tickets?text=%E8%B0%83%E6%8B%A8%E5%8D%95%E5%AE%A1%E6%A0%B8%E6%8C%89%E9%92%AE").at("/items/0/number").asText();
    JsonNode ticket = get(system, "/api/tickets/" + number);

    assertThat(ticket.get("registeredAt").asText()).isEqualTo("2026-03-11T08:50:00+08:00");
    assertThat(ticket.get("closedAt").asText()).isEqualTo("2026-03-11T14:02:00+08:00");
    assertThat(ticket.at("/clocks/0/result").asText()).isEqualTo("BREACHED");
    assertThat(ticket.at("/escalations/0/actedAt").asText()).isEqualTo("2026-03-11T09:05:00+08:00");
    assertThat(ticket.get("notes").findValuesAsText("kind"))
        .containsExactly("MEASURE", "REASSIGNMENT", "CONTACT", "MEASURE", "OUTCOME", "CONFIRMATION");
    assertThat(get(system, "/api/requesters?phone=051300000701", "service-desk").at("/items/0/name").asText()).isEqualTo("褚行舟");
  }

  private static List<Duration> remaining(JsonNode tickets) {
    List<Duration> left = new ArrayList<>();
    tickets.findValues("clocks").forEach(clocks -> clocks.forEach(clock -> {
      if (clock.get("state").asText().equals("RUNNING") && clock.get("result").asText().equals("PENDING")) {
        left.add(Duration.parse(clock.get("remaining").asText()));
      }
    }));
    return left;
  }

  private int registered(StartedSystem system) throws Exception {
    try {
      return get(system, "/api/tickets").path("total").asInt();
    } catch (IOException notYet) {
      return 0;
    }
  }

  private JsonNode tickets(StartedSystem system) throws Exception {
    return get(system, "/api/tickets?size=200").get("items");
  }

  private JsonNode get(StartedSystem system, String path) throws Exception {
    return get(system, path, "auditor");
  }

  private JsonNode get(StartedSystem system, String path, String person) throws Exception {
    String pair = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> answer = client.send(
        HttpRequest.newBuilder(system.uri(path)).header("Authorization", "Basic " + pair).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json.readTree(answer.body());
  }

  private static long counted(JsonNode tickets, String status) {
    return tickets.findValuesAsText("status").stream().filter(status::equals).count();
  }

  private static String[] names(Enum<?>... values) {
    return Stream.of(values).map(Enum::name).toArray(String[]::new);
  }
}
