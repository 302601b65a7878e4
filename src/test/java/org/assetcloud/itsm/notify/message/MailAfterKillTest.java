package org.assetcloud.itsm.notify.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.testing.ScriptedMailServer;
import org.assetcloud.itsm.testing.StartedSystem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo in a JVM of its own, with a mail server, killed while the server has the whole text and has not answered yet. */
@Tag("full")
class MailAfterKillTest {

  private static final String TICKET = """
      {"category":"FAULT","severity":"GENERAL","channel":"PHONE","title":"无法登录","description":"","requesterName":"张三",
       "requesterUnit":"某预算单位"}""";

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir
  Path folder;

  @Test
  void whatWasUnderWayIsSentAgainUnderTheSameMessageIdAndThenNeverAgain() throws Exception {
    try (ScriptedMailServer server = new ScriptedMailServer().on("DOT", ScriptedMailServer.HANG)) {
      try (StartedSystem first = demo(server)) {
        assertThat(call(first, "security-officer", "PUT", "/api/accounts/engineer/contact", "{\"email\":\"li@bureau.example\"}"))
            .isEqualTo(200);
        assertThat(call(first, "service-desk", "POST", "/api/tickets", TICKET)).isEqualTo(201);
        await().atMost(Duration.ofSeconds(60)).until(() -> server.texts().size() == 1);
        first.kill();
      }
      server.on("DOT", "250 taken");

      try (StartedSystem second = demo(server)) {
        assertThat(call(second, "auditor", "PUT", "/api/demo/clock", "{\"now\":\"2026-02-15T00:01:00+08:00\"}")).isEqualTo(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> server.texts().size() == 2);
        assertThat(call(second, "auditor", "PUT", "/api/demo/clock", "{\"now\":\"2026-02-18T00:00:00+08:00\"}")).isEqualTo(200);
      }

      List<String> ids = server.texts().stream().flatMap(text -> Stream.of(text.split("\n")))
          .filter(line -> line.startsWith("Message-ID")).toList();
      assertThat(ids).hasSize(2).containsOnly(ids.get(0));
    }
  }

  private StartedSystem demo(ScriptedMailServer server) throws Exception {
    return StartedSystem.server(folder, Map.of(), "--itsm.demo.now=2026-02-14T23:50:00+08:00", "--itsm.demo.data=false",
        "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + server.port(), "--itsm.mail.from=itsm@bureau.example");
  }

  private int call(StartedSystem system, String user, String method, String path, String body) throws Exception {
    String pair = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    HttpResponse<String> answer = client.send(HttpRequest.newBuilder(system.uri(path)).header("Authorization", "Basic " + pair)
        .header("Content-Type", "application/json").header("Idempotency-Key", "once").method(method, BodyPublishers.ofString(body))
        .build(), BodyHandlers.ofString());
    return answer.statusCode();
  }
}
