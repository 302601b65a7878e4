package org.assetcloud.itsm.engine.version;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assetcloud.itsm.testing.StartedSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is delivered is killed in the middle of a migration; after the next start the rest moves, and nothing twice. */
@Tag("full")
class MigrationAfterKillTest {

  private static final int TICKETS = 80;
  private static final String TICKET = """
      {"category":"FAULT","severity":"GENERAL","channel":"PHONE","title":"无法登录","description":"提示密码错误","requesterName":"张三",
       "requesterUnit":"某预算单位"}""";
  private static final String JSON = "application/json";
  private static final String PART = "--modeler\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";

  /** Longer than the lock of the job that was killed. */
  private static final Duration OUTAGE = Duration.ofSeconds(90);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<StartedSystem> started = new ArrayList<>();

  @TempDir
  Path folder;

  @AfterEach
  void stop() throws InterruptedException {
    for (StartedSystem system : started) {
      system.close();
    }
  }

  @Test
  void whatWaitedAtTheKillMovesAfterTheNextStartAndNothingMovesTwice() throws Exception {
    start();
    for (int i = 0; i < TICKETS; i++) {
      assertThat(post("service-desk", "/api/tickets", JSON, TICKET, "raise-" + i).statusCode()).isEqualTo(201);
    }
    deployWithAnotherLabel();
    HttpResponse<String> accepted = post("process-owner", "/api/versions/ticketHandling/1/migrations", JSON,
        "{\"to\":2,\"reason\":\"步骤改名\"}", "move");
    assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
    String migration = accepted.headers().firstValue("Location").orElseThrow();
    // what is seen of the last one may not have reached the disk, what came before it has
    while (get(migration).at("/states/MOVED").asInt() < 2) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    started.get(0).kill();

    int moved = count("select count(*) from model_migration_instance where state = 'MOVED'");
    assertThat(moved).as("killed in the middle").isBetween(1, TICKETS - 1);
    assertThat(count("select count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null and PROC_DEF_ID_ like 'ticketHandling:2:%'"))
        .as("an instance moves together with its row").isEqualTo(moved);
    int revisions = count("select sum(REV_) from ACT_RU_EXECUTION where PROC_DEF_ID_ like 'ticketHandling:2:%'");
    update("update demo_clock set offset_seconds = offset_seconds + " + OUTAGE.toSeconds());
    String movedBefore = "select sum(REV_) from ACT_RU_EXECUTION where PROC_INST_ID_ in (%s)".formatted(instances());

    start();

    JsonNode result = untilFinished(migration);
    assertThat(result.at("/states").toString()).isEqualTo("{\"MOVED\":%d}".formatted(TICKETS));
    started.get(1).kill();
    assertThat(count(movedBefore)).as("what had moved is as it was").isEqualTo(revisions);
    assertThat(count("select count(*) from ACT_RU_EXECUTION where PROC_DEF_ID_ like 'ticketHandling:1:%'")).isZero();
  }

  private void deployWithAnotherLabel() throws IOException {
    StringBuilder body = new StringBuilder(PART.formatted("deployment-name", "", "步骤改名"));
    try (Stream<Path> forms = Files.list(Path.of("forms/ticket"))) {
      for (Path form : forms.toList()) {
        body.append(file(form.getFileName().toString(), Files.readString(form)));
      }
    }
    body.append(file("ticketHandling.bpmn", Files.readString(Path.of("bpmn/ticket/ticketHandling.bpmn")).replace("响应工单", "联系用户")));
    HttpResponse<String> deployed = post("process-owner", "/engine-rest/deployment/create", "multipart/form-data; boundary=modeler",
        body.append("--modeler--\r\n").toString(), "deploy");
    assertThat(deployed.statusCode()).as(deployed.body()).isEqualTo(200);
  }

  private static String file(String name, String content) {
    return PART.formatted(name, "; filename=\"" + name + "\"", content);
  }

  private JsonNode untilFinished(String migration) throws Exception {
    long giveUp = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    JsonNode result;
    do {
      TimeUnit.MILLISECONDS.sleep(200);
      result = get(migration);
    } while (result.path("finishedAt").isMissingNode() && System.nanoTime() < giveUp);
    return result;
  }

  private void start() throws Exception {
    started.add(StartedSystem.demo(folder));
  }

  private HttpResponse<String> post(String user, String path, String type, String body, String key) throws IOException {
    return send(as(user, path).header("Content-Type", type).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
  }

  private JsonNode get(String path) throws IOException {
    return json.readTree(send(as("auditor", path)).body());
  }

  private HttpRequest.Builder as(String user, String path) {
    String pair = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(started.get(started.size() - 1).uri(path)).header("Authorization", "Basic " + pair);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** The instances that have moved, as a list for SQL. */
  private String instances() throws Exception {
    List<String> ids = new ArrayList<>();
    try (Connection database = database(); Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery("select instance from model_migration_instance where state = 'MOVED'")) {
      while (rows.next()) {
        ids.add("'" + rows.getString(1) + "'");
      }
    }
    return String.join(",", ids);
  }

  private int count(String sql) throws Exception {
    try (Connection database = database(); Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getInt(1);
    }
  }

  private void update(String sql) throws Exception {
    try (Connection database = database(); Statement statement = database.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
    }
  }

  private Connection database() throws Exception {
    return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/itsm").toAbsolutePath(), "sa", "");
  }
}
