package org.assetcloud.itsm.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Wire;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
@Tag("any-database")
class KnownHostsTest {

  @Autowired
  Caller caller;

  @ParameterizedTest
  @CsvSource({
      "/sign-in, evil.example, 400", "/api/tickets, evil.example:8080, 400", "/engine-rest/task, 10.0.0.5, 400", "/actuator/health, x, 400",
      "/sign-in, localhost, 200", "/sign-in, LOCALHOST:PORT, 200", "/sign-in, 127.0.0.1:PORT, 200", "/sign-in, [::1]:PORT, 200",
      "/sign-in, evil.example:PORT, 400", "/sign-in, localhost.evil.example, 400", "/sign-in, 127.0.0.1.evil.example, 400"})
  void onlyOurNamesAreAnswered(String path, String host, int status) {
    int port = caller.uri("/").getPort();

    String answer = get(port, path, host.replace("PORT", "" + port));

    assertThat(answer).startsWith("HTTP/1.1 " + status);
    assertThat(answer.contains("这个主机名不是本系统的地址")).isEqualTo(status == 400);
    assertThat(answer).doesNotContain("JSESSIONID");
  }

  @ParameterizedTest
  @CsvSource({
      "itsm.example.cn, 443, true", "ITSM.example.cn, 8080, true", "other.example.cn, 443, false", "with.port.cn, 8443, true",
      "with.port.cn, 443, false", "with.port.cn, 8080, true", "port.cn, 8443, false", ", 80, false"})
  void namesAreConfiguredWithAPortOrWithout(String name, int port, boolean known) {
    KnownHosts hosts = new KnownHosts(null, new EdgeSettings(List.of("itsm.example.cn", " with.port.cn:8443"), List.of()));

    assertThat(hosts.known(name, port, 8080)).isEqualTo(known);
  }

  private static String get(int port, String path, String host) {
    try (Wire wire = new Wire(port)) {
      return wire.lines("GET " + path + " HTTP/1.1", "Host: " + host, "Connection: close", "").rest();
    }
  }
}
