package org.assetcloud.itsm.engine.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.assetcloud.itsm.testing.MySqlServer;
import org.assetcloud.itsm.testing.StartedSystem;
import org.assetcloud.itsm.testing.StartedSystem.Ended;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Profile mysql as an operator meets it: from an empty database to the first sign-in. */
@Tag("full")
class ProductionProfileTest {

  private static final String PASSWORD = "Nan-Tong2026!";
  private static final String PRODUCTION = "--spring.profiles.active=mysql";

  private final HttpClient client = HttpClient.newHttpClient();
  private Map<String, String> secrets;

  @TempDir
  Path folder;

  @BeforeEach
  void anEmptyDatabaseWithAUserOfItsOwn() throws Exception {
    String address = MySqlServer.shared().newDatabase();
    try (Connection root = DriverManager.getConnection(address, "root", ""); Statement statement = root.createStatement()) {
      statement.execute("create user if not exists 'itsm'@'%' identified by '" + PASSWORD + "'");
      statement.execute("grant all on *.* to 'itsm'@'%'");
    }
    secrets = Map.of("ITSM_DB_URL", address, "ITSM_DB_USER", "itsm", "ITSM_DB_PASSWORD", PASSWORD);
  }

  @Test
  void theFirstAccountIsMadeByACommandAndNobodyElseGetsIn() throws Exception {
    Ended withoutSecrets = StartedSystem.command(folder, Map.of(), PRODUCTION);
    assertThat(withoutSecrets.exitCode()).isNotZero();
    assertThat(withoutSecrets.said()).contains("ITSM_DB_PASSWORD", "再启动");

    Map<String, String> withPassword = new HashMap<>(secrets);
    withPassword.put("ITSM_FIRST_PASSWORD", PASSWORD);
    Ended made = StartedSystem.command(folder, withPassword, PRODUCTION, "--server.port=0", "--itsm.operations.port=0",
        "--itsm.create-first-account=zhang-san");
    assertThat(made.exitCode()).as(made.said()).isZero();

    try (StartedSystem system = StartedSystem.server(folder, secrets, PRODUCTION)) {
      HttpResponse<String> held = get(system, "/api/accounts", "zhang-san", PASSWORD);
      assertThat(held.statusCode()).isEqualTo(403);
      assertThat(held.body()).contains("second-factor-to-be-enrolled");
      String secret = enrol(system);
      assertThat(get(system, "/api/accounts", "zhang-san", PASSWORD).statusCode()).isEqualTo(401);
      assertThat(get(system, "/api/accounts", "zhang-san", PASSWORD + " " + code(secret, 1)).statusCode()).isEqualTo(200);
      assertThat(get(system, "/api/tickets", "engineer", "engineer").statusCode()).isEqualTo(401);
      assertThat(get(system, "/api/demo/clock", "zhang-san", PASSWORD).statusCode()).isEqualTo(404);
      assertThat(get(system, "/api/accounts", "zhang-san", "wrong").statusCode()).isEqualTo(401);
    }
  }

  /** As the page does it; a code of now confirms, so the next that opens is of the step after. */
  private String enrol(StartedSystem system) throws Exception {
    String secret = post(system, "/api/me/second-factor", Map.of("password", PASSWORD)).path("secret").asText();
    assertThat(post(system, "/api/me/second-factor/confirm", Map.of("code", code(secret, 0))).path("recoveryCodes")).hasSize(10);
    return secret;
  }

  private static String code(String secret, int later) throws Exception {
    TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();
    return codes.generateOneTimePasswordString(new SecretKeySpec(new Base32().decode(secret), "RAW"),
        Instant.now().plus(codes.getTimeStep().multipliedBy(later)), Locale.ROOT);
  }

  private JsonNode post(StartedSystem system, String path, Map<String, String> body) throws Exception {
    ObjectMapper json = new ObjectMapper();
    return json.readTree(client.send(HttpRequest.newBuilder(system.uri(path)).header("Authorization", basic("zhang-san", PASSWORD))
        .header("Content-Type", "application/json").POST(BodyPublishers.ofString(json.writeValueAsString(body))).build(), BodyHandlers.ofString()).body());
  }

  private HttpResponse<String> get(StartedSystem system, String path, String user, String password) throws Exception {
    return client.send(HttpRequest.newBuilder(system.uri(path)).header("Authorization", basic(user, password)).build(), BodyHandlers.ofString());
  }

  private static String basic(String user, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }
}
