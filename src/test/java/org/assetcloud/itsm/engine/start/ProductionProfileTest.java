package org.assetcloud.itsm.engine.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
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
      assertThat(get(system, "/api/accounts", "zhang-san", PASSWORD).statusCode()).isEqualTo(200);
      assertThat(get(system, "/api/tickets", "engineer", "engineer").statusCode()).isEqualTo(401);
      assertThat(get(system, "/api/demo/clock", "zhang-san", PASSWORD).statusCode()).isEqualTo(404);
      assertThat(get(system, "/api/accounts", "zhang-san", "wrong").statusCode()).isEqualTo(401);
    }
  }

  private HttpResponse<String> get(StartedSystem system, String path, String user, String password) throws Exception {
    String pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    return client.send(HttpRequest.newBuilder(system.uri(path)).header("Authorization", "Basic " + pair).build(), BodyHandlers.ofString());
  }
}
