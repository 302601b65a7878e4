package org.assetcloud.itsm.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import org.assetcloud.itsm.testing.StartedSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo profile as it is delivered, in a JVM of its own on its H2 file, killed in the middle of its work and started again three hours later. */
@Tag("full")
class RestartTest {

  private static final Duration OUTAGE = Duration.ofHours(3);
  private static final String TICKET = """
      {"category":"FAULT","severity":"GENERAL","channel":"PHONE","title":"无法登录 %s","description":"𠮷😀","requesterName":"张三",
       "requesterUnit":"某预算单位"}""";

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<StartedSystem> started = new ArrayList<>();
  private StartedSystem running;

  @TempDir
  Path folder;

  @AfterEach
  void stop() throws InterruptedException {
    for (StartedSystem system : started) {
      system.close();
    }
  }

  @Test
  void aKillLosesNothingAndWhatBecameDueMeanwhileActsOnce() throws Exception {
    StartedSystem first = start(StartedSystem.demo(folder));
    String waiting = json.readTree(raise("waiting").body()).path("number").asText();
    ConcurrentMap<String, String> answered = new ConcurrentHashMap<>();
    CompletableFuture<Void> registering = CompletableFuture.runAsync(() -> registerUntilItIsGone(answered));
    while (answered.size() < 5) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    first.kill();
    registering.join();
    passWhileNothingRuns(OUTAGE);

    start(StartedSystem.server(folder, Map.of()));

    answered.forEach((key, body) -> assertThat(raise(key).body()).as("the same request again").isEqualTo(body));
    assertThat(get("/api/tickets?size=1").path("total").asInt()).as("and no past was told").isBetween(answered.size() + 1, answered.size() + 2);
    JsonNode ladder = untilToldOf(waiting, 6);
    assertThat(ladder).extracting(one -> one.path("clock").asText() + " " + one.path("level").asText() + " " + one.path("action").asText())
        .containsExactlyInAnyOrder("RESPONSE 50% SUPERSEDED", "RESPONSE 75% SUPERSEDED", "RESPONSE 100% TASK",
            "RESOLUTION 50% SUPERSEDED", "RESOLUTION 75% SUPERSEDED", "RESOLUTION 100% TASK", "RESOLUTION 100% TELL");
    assertThat(get("/api/notifications", "project-manager").path("items")).extracting(one -> one.path("text").asText())
        .anyMatch(text -> text.contains(waiting) && text.contains("迟发"));
  }

  private void registerUntilItIsGone(ConcurrentMap<String, String> answered) {
    for (int each = 1; ; each++) {
      try {
        String key = "burst-" + each;
        HttpResponse<String> raised = send(post(key));
        assertThat(raised.statusCode()).isEqualTo(201);
        answered.put(key, raised.body());
      } catch (IOException gone) {
        return;
      }
    }
  }

  private JsonNode untilToldOf(String number, int atLeast) throws Exception {
    long giveUp = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    JsonNode ladder;
    do {
      TimeUnit.MILLISECONDS.sleep(200);
      ladder = get("/api/tickets/" + number).path("escalations");
    } while (ladder.size() < atLeast && System.nanoTime() < giveUp);
    return ladder;
  }

  /** Moves the kept offset, so that the next start finds itself that much later. */
  private void passWhileNothingRuns(Duration outage) throws Exception {
    try (Connection database = DriverManager.getConnection(database(), "sa", ""); Statement statement = database.createStatement()) {
      assertThat(statement.executeUpdate("update demo_clock set offset_seconds = offset_seconds + " + outage.toSeconds())).isEqualTo(1);
    }
  }

  private StartedSystem start(StartedSystem system) {
    running = system;
    started.add(running);
    return running;
  }

  private HttpResponse<String> raise(String key) {
    try {
      return send(post(key));
    } catch (IOException unanswered) {
      throw new AssertionError(unanswered);
    }
  }

  private HttpRequest post(String key) {
    return as("service-desk", "/api/tickets").header("Content-Type", "application/json").header("Idempotency-Key", key)
        .POST(BodyPublishers.ofString(TICKET.formatted(key))).build();
  }

  private JsonNode get(String path) throws IOException {
    return get(path, "auditor");
  }

  private JsonNode get(String path, String user) throws IOException {
    return json.readTree(send(as(user, path).build()).body());
  }

  private HttpRequest.Builder as(String user, String path) {
    String pair = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(running.uri(path)).header("Authorization", "Basic " + pair);
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private String database() {
    return "jdbc:h2:file:" + folder.resolve("data/itsm").toAbsolutePath();
  }
}
