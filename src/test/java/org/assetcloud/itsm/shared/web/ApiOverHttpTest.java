package org.assetcloud.itsm.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What only a real connection shows: bodies in chunks, bodies nobody reads, addresses that never reach a controller. */
@WiredTest
@Tag("any-database")
class ApiOverHttpTest {

  private static final int MIB = 1 << 20;
  private static final int FRAME = "{\"text\":\"\"}".length();
  private static final String PROBE = "/api/probe";

  private final HttpClient client = HttpClient.newHttpClient();

  @Autowired
  Caller caller;

  @Autowired
  ObjectMapper json;

  @Test
  void aMebibyteIsTakenWholeAnnouncedOrInChunks() throws Exception {
    String body = text("x".repeat(MIB - FRAME));

    assertThat(caller.as("engineer").post(PROBE, body).text()).isEqualTo(body);
    assertThat(inChunks("engineer", body).body()).isEqualTo(body);
  }

  @ParameterizedTest
  @ValueSource(ints = {MIB + 1, 2 * MIB, 5 * MIB})
  void moreIsRefusedAnnouncedOrInChunks(int length) throws Exception {
    String body = text("x".repeat(length - FRAME));

    Answer announced = caller.as("engineer").post(PROBE, body);
    HttpResponse<String> inChunks = inChunks("engineer", body);

    assertThat(announced.status()).isEqualTo(413);
    assertThat(announced.header("Content-Type")).startsWith("application/problem+json");
    assertThat(announced.body().path("type").asText()).isEqualTo("urn:itsm:problem:body-too-large");
    assertThat(announced.body().path("detail").asText()).contains("1 MiB");
    assertThat(inChunks.statusCode()).isEqualTo(413);
    assertThat(json.readTree(inChunks.body())).isEqualTo(announced.body());
  }

  @Test
  void aStrangersBodyIsNotEvenLookedAt() throws Exception {
    assertThat(inChunks("nobody", text("x".repeat(2 * MIB))).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"𠮷", "😀", "长"})
  void aHundredThousandCharactersComeBackLetterForLetter(String character) throws Exception {
    String body = text(character.repeat(100_000));

    assertThat(caller.as("engineer").post(PROBE, body).text()).isEqualTo(body);
    assertThat(inChunks("engineer", body).body()).isEqualTo(body);
  }

  @Test
  void whatPeopleTypeComesBackAsItIs() {
    String typed = "<script>alert('${7*7}')</script> #{7*7} 𠮷 😀 \\\" \u0007 制表\t换行\n";

    Answer answer = caller.as("engineer").post(PROBE, json.createObjectNode().put("text", typed));

    assertThat(answer.body().path("text").asText()).isEqualTo(typed);
  }

  @ParameterizedTest
  @CsvSource({
      "GET, /api/nothing, 404, unknown-path", "POST, /api/nothing, 404, unknown-path",
      "DELETE, /api/notifications, 405, method-not-allowed",
      "PATCH, /api/probe, 405, method-not-allowed", "GET, /api/a;b=c, 400, unreadable-request", "GET, /api//probe, 400, unreadable-request",
      "GET, /api/probe/list?size=x, 400, unreadable-request", "GET, /api/probe/failure/bug, 500, unforeseen"})
  void whateverIsWrongTheAnswerIsAProblemInChinese(String method, String path, int status, String type) {
    Answer answer = caller.as("engineer").send(method, path, null);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body().fieldNames()).toIterable().containsExactly("type", "title", "status", "detail", "errors");
    assertThat(answer.body().path("type").asText()).isEqualTo("urn:itsm:problem:" + type);
    assertThat(answer.body().path("title").asText()).matches("[一-龥 ]+");
    assertThat(answer.body().path("detail").asText()).matches(".*[一-龥].*。");
  }

  private HttpResponse<String> inChunks(String user, String body) throws Exception {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    BodyPublisher ofUnknownLength = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    String pair = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    return client.send(HttpRequest.newBuilder(caller.uri(PROBE)).version(HttpClient.Version.HTTP_1_1)
        .header("Authorization", "Basic " + pair).header("Content-Type", "application/json").POST(ofUnknownLength).build(),
        BodyHandlers.ofString());
  }

  private static String text(String text) {
    return "{\"text\":\"%s\"}".formatted(text);
  }
}
