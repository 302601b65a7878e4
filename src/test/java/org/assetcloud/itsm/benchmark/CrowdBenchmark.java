package org.assetcloud.itsm.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.assetcloud.itsm.testing.StartedSystem;
import org.assetcloud.itsm.testing.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a crowd costs the others, on the demonstration with the clock of the machine: deadlines beside twenty people who search in long texts,
 * and signing in beside three hundred connections of strangers. Prints the figures; fails where a deadline acts later than 5 s.
 */
@Tag("full")
@Tag("benchmark")
class CrowdBenchmark {

  private static final int SEARCHERS = 20;
  private static final Duration SEARCHING = Duration.ofSeconds(50);
  private static final int LONG_TICKETS = Integer.getInteger("benchmark.tickets", 150);
  /** More than eight are refused now; before they were, two thousand held every connection. */
  private static final int WORDS = Integer.getInteger("benchmark.words", 8);
  private static final int STRANGERS = 300;
  private static final int VISITS = 1000;
  private static final List<String> SLOW =
      List.of("POST /sign-in", "POST /", "POST /engine-rest/task", "POST /api/tickets", "GET /actuator/health");

  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  @TempDir
  Path folder;

  @Test
  void aDeadlineActsWhileTwentySearch() throws Exception {
    try (StartedSystem system = StartedSystem.server(folder, Map.of(), "--itsm.demo.data=false")) {
      String words = "w ".repeat(WORDS).strip();
      String description = "资产云平台 ".repeat(14_000) + "w";
      for (int each = 0; each < LONG_TICKETS; each++) {
        raise(system, description, "");
      }
      OffsetDateTime now = OffsetDateTime.parse(get(system, "/api/demo/clock").path("now").asText());
      List<String> due = new ArrayList<>();
      for (int each = 0; each < 6; each++) {
        due.add(raise(system, "x", "\"reportedAt\": \"%s\", \"lateEntryReason\": \"补录\","
            .formatted(now.minusMinutes(15).plusSeconds(20 + 5 * each))));
      }
      Figures figures = new Figures();
      search(system, "/api/tickets?text=" + URLEncoder.encode(words, StandardCharsets.UTF_8), figures);

      List<Long> late = due.stream().map(number -> late(system, number)).toList();
      System.out.println(figures.table("20 search"));
      System.out.println("seconds between due and acted: " + late);
      assertThat(late).allMatch(seconds -> seconds <= 5);
    }
  }

  @Test
  void somebodySignsInBesideThreeHundredStrangers() throws Exception {
    try (StartedSystem system = StartedSystem.demo(folder)) {
      long begun = IntStream.range(0, VISITS).filter(visit -> beginsASession(system.uri("/camunda/app/x/y/"))).count();
      System.out.printf("sessions begun by %d visits of strangers: %d%n", VISITS, begun);

      for (int round = 0; round < 3; round++) {
        signIn(system, new Figures(), "the first ones");
      }
      Figures figures = new Figures();
      for (int round = 0; round < 5; round++) {
        signIn(system, figures, "sign-in, nobody else");
      }
      List<Wire> slow = new ArrayList<>();
      try {
        for (int each = 0; each < STRANGERS; each++) {
          slow.add(new Wire(system.uri("/").getPort()).lines(SLOW.get(each % SLOW.size()) + " HTTP/1.1", "Host: localhost",
              "Content-Type: application/x-www-form-urlencoded", "Content-Length: 4000", "").text("u"));
        }
        for (int round = 0; round < 5; round++) {
          signIn(system, figures, "sign-in, 300 slow connections");
        }
      } finally {
        slow.forEach(Wire::close);
      }
      System.out.println(figures.table("strangers"));
    }
  }

  private void search(StartedSystem system, String path, Figures figures) throws InterruptedException {
    AtomicBoolean over = new AtomicBoolean();
    ExecutorService people = Executors.newFixedThreadPool(SEARCHERS);
    for (int each = 0; each < SEARCHERS; each++) {
      people.submit(() -> {
        while (!over.get()) {
          long begin = System.nanoTime();
          HttpResponse<String> answer = send(system, "engineer", "GET", path, null);
          figures.add("search answered " + answer.statusCode(), System.nanoTime() - begin);
        }
      });
    }
    TimeUnit.NANOSECONDS.sleep(SEARCHING.toNanos());
    over.set(true);
    people.shutdownNow();
  }

  private static void signIn(StartedSystem system, Figures figures, String what) {
    long begin = System.nanoTime();
    new Session(system, "engineer", "engineer");
    figures.add(what, System.nanoTime() - begin);
  }

  private boolean beginsASession(URI address) {
    try {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream()
          .anyMatch(cookie -> cookie.startsWith("JSESSIONID"));
    } catch (Exception unanswered) {
      throw new IllegalStateException(unanswered);
    }
  }

  private String raise(StartedSystem system, String description, String more) {
    String ticket = """
        {%s "category": "FAULT", "severity": "GENERAL", "channel": "PHONE", "title": "慢", "description": "%s",
         "requesterName": "张三", "requesterUnit": "某预算单位"}""".formatted(more, description);
    HttpResponse<String> answer = send(system, "engineer", "POST", "/api/tickets", ticket);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return read(answer).path("number").asText();
  }

  /** Seconds from the moment at which half of the time to respond had passed until that was told. */
  private long late(StartedSystem system, String number) {
    JsonNode escalations = get(system, "/api/tickets/" + number).path("escalations");
    for (JsonNode each : escalations) {
      if (each.path("level").asText().equals("50%") && each.has("actedAt")) {
        return Duration.between(OffsetDateTime.parse(each.path("dueAt").asText()), OffsetDateTime.parse(each.path("actedAt").asText())).toSeconds();
      }
    }
    throw new AssertionError(number + " was not told: " + escalations);
  }

  private JsonNode get(StartedSystem system, String path) {
    return read(send(system, "engineer", "GET", path, null));
  }

  private JsonNode read(HttpResponse<String> answer) {
    try {
      return json.readTree(answer.body());
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(answer.body(), unreadable);
    }
  }

  private HttpResponse<String> send(StartedSystem system, String person, String method, String path, String body) {
    String pair = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8));
    HttpRequest request = HttpRequest.newBuilder(system.uri(path)).timeout(Duration.ofMinutes(2)).header("Authorization", "Basic " + pair)
        .header("Content-Type", "application/json").header("Idempotency-Key", "crowd-" + System.nanoTime())
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    } catch (IOException unanswered) {
      throw new IllegalStateException(unanswered);
    }
  }
}
