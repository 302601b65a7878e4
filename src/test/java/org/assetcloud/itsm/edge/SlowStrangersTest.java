package org.assetcloud.itsm.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Wire;
import org.assetcloud.itsm.testing.WiredTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WiredTest
@Tag("any-database")
class SlowStrangersTest {

  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

  /** What strangers begin to send and never end; the server has two hundred threads. */
  private static final List<String> SLOW = List.of("POST /sign-in", "POST /sign-in", "POST /sign-out", "POST /", "POST /engine-rest/task",
      "POST /camunda/api/engine/engine/default/task", "POST /api/tickets", "GET /sign-in", "GET /actuator/health", "POST /nowhere");

  @Autowired
  Caller caller;

  @Test
  void threeHundredWhoSendAByteAndWaitKeepNobodyOut() {
    caller.browser().signIn("engineer", "engineer");
    List<Wire> slow = new ArrayList<>();
    try {
      for (int each = 0; each < 300; each++) {
        slow.add(wire().lines(SLOW.get(each % SLOW.size()) + " HTTP/1.1", "Host: localhost", FORM, "Content-Length: 4000",
            "Authorization: Basic eDp5", "").text("u"));
      }

      long begin = System.nanoTime();
      String to = caller.browser().signIn("engineer", "engineer").header("Location");

      assertThat(to).endsWith("/");
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
    } finally {
      slow.forEach(Wire::close);
    }
  }

  @ParameterizedTest
  @CsvSource({"Content-Length: 8193, ''", "'Transfer-Encoding: chunked', '2002\r\n'"})
  void aFormOfSigningInIsShort(String length, String begin) {
    try (Wire wire = wire()) {
      String answer = wire.lines("POST /sign-in HTTP/1.1", "Host: localhost", FORM, length, "Connection: close", "")
          .text(begin + "u".repeat(8194)).rest();

      assertThat(answer).startsWith("HTTP/1.1 413").contains("所填内容过长");
    }
  }

  @Test
  void aFormInPiecesIsReadWhole() {
    String token = caller.anonymous().get("/sign-in").header("Set-Cookie").replaceAll(".*ITSM-XSRF-TOKEN=([^;]*).*", "$1");
    String form = "username=engineer&password=engineer&_csrf=" + token;
    try (Wire wire = wire()) {
      wire.lines("POST /sign-in?x=%zz HTTP/1.1", "Host: localhost", FORM, "Cookie: ITSM-XSRF-TOKEN=" + token, "Content-Length: " + form.length(),
          "Connection: close", "");
      form.chars().forEach(letter -> wire.text("" + (char) letter));

      assertThat(wire.rest()).startsWith("HTTP/1.1 302").contains("JSESSIONID").doesNotContain("refused");
    }
  }

  @Test
  void whatAStrangerSendsElsewhereIsRefusedUnread() {
    try (Wire wire = wire()) {
      String answer = wire.lines("POST /api/tickets HTTP/1.1", "Host: localhost", "Content-Type: application/json", "Content-Length: 2000000",
          "Connection: close", "").text("{").rest();

      assertThat(answer).startsWith("HTTP/1.1 401").contains("请先登录");
    }
  }

  private Wire wire() {
    return new Wire(caller.uri("/").getPort());
  }
}
