package org.assetcloud.itsm.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assetcloud.itsm.testing.Wire;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.GracefulShutdownResult;
import org.springframework.boot.web.server.Shutdown;
import org.springframework.boot.web.server.WebServer;

/** With a server of its own, whose patience is as each test says. */
class StrangersBodiesTest {

  private WebServer server;

  private void start(Duration patience) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    factory.setShutdown(Shutdown.GRACEFUL);
    factory.addEngineValves(new UnwantedBodies());
    server = factory.getWebServer(context -> {
      context.addServlet("echo", new Echo()).addMapping("/");
      var filter = context.addFilter("bodies", new StrangersBodies(new SayAtTheEdge(null, new ObjectMapper()), patience));
      filter.setAsyncSupported(true);
      filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC), false, "/*");
    });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aFormThatDoesNotComeInTimeIsGivenUp() {
    start(Duration.ofMillis(1));
    try (Wire wire = new Wire(server.getPort())) {
      String answer = wire.lines("POST /sign-in HTTP/1.1", "Host: localhost", "Content-Type: application/x-www-form-urlencoded",
          "Content-Length: 100", "").text("username=").rest();

      assertThat(answer).startsWith("HTTP/1.1 408").contains("Connection: close").contains("没有及时送到");
    }
    assertNothingIsLeftWaiting();
  }

  @Test
  void aStrangersBodyElsewhereCountsAsNone() {
    start(StrangersBodies.LONGEST);
    try (Wire wire = new Wire(server.getPort())) {
      String answer = wire.lines("POST /elsewhere?b=2 HTTP/1.1", "Host: localhost", "Content-Type: application/x-www-form-urlencoded",
          "Content-Length: 3", "Connection: close", "").text("a=1").rest();

      assertThat(answer).startsWith("HTTP/1.1 200").endsWith("null 2 0");
    }
  }

  @Test
  void aProgramsBodyIsItsOwnMatter() {
    start(StrangersBodies.LONGEST);
    try (Wire wire = new Wire(server.getPort())) {
      String answer = wire.lines("POST /api/tickets HTTP/1.1", "Host: localhost", "Content-Type: application/x-www-form-urlencoded",
          "Authorization: Basic eDp5", "Content-Length: 3", "Connection: close", "").text("a=1").rest();

      assertThat(answer).startsWith("HTTP/1.1 200").endsWith("1 null 3");
    }
  }

  @Test
  void aFormThatIsTooLongOrWhoseSenderLeftIsGivenUp() {
    start(StrangersBodies.LONGEST);
    try (Wire leaving = new Wire(server.getPort()); Wire wire = new Wire(server.getPort())) {
      String[] head = {"POST /sign-in HTTP/1.1", "Host: localhost", "Content-Type: application/x-www-form-urlencoded",
          "Transfer-Encoding: chunked", ""};
      leaving.lines(head).text("2\r\nab").close();
      String answer = wire.lines(head).text("3000\r\n" + "u".repeat(0x2100)).rest();

      assertThat(answer).startsWith("HTTP/1.1 413").contains("Connection: close").contains("所填内容过长");
    }
    assertNothingIsLeftWaiting();
  }

  private void assertNothingIsLeftWaiting() {
    List<GracefulShutdownResult> ended = new CopyOnWriteArrayList<>();
    server.shutDownGracefully(ended::add);
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !ended.isEmpty());
    assertThat(ended).containsExactly(GracefulShutdownResult.IDLE);
  }

  private static final class Echo extends HttpServlet {

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
      byte[] said = (request.getParameter("a") + " " + request.getParameter("b") + " " + request.getContentLength()).getBytes();
      response.setContentLength(said.length);
      response.getOutputStream().write(said);
    }
  }
}
