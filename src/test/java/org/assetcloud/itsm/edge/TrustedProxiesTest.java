package org.assetcloud.itsm.edge;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.assetcloud.itsm.testing.Wire;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

class TrustedProxiesTest {

  @Test
  void strangersDoNotSayWhereTheyComeFrom() {
    assertThat(seen(List.of())).endsWith("127.0.0.1 http asked.example");
    assertThat(seen(List.of("10.0.0.1"))).endsWith("127.0.0.1 http asked.example");
  }

  @Test
  void aConfiguredProxyDoes() {
    assertThat(seen(List.of("10.0.0.1", " 127.0.0.1 "))).endsWith("192.0.2.7 https itsm.example.cn");
  }

  @Test
  void anAddressIsWrittenInFigures() {
    assertThat(List.of("127.0.0.1", "::1", "fe80::1:2")).allMatch(Address::is);
    assertThat(List.of("localhost", "127.0.0.1/8", "1.2.3", "256.0.0.1", "", "a:b:g")).noneMatch(Address::is);
    assertThat(Address.canonical("::1")).isEqualTo("0:0:0:0:0:0:0:1");
  }

  /** What a request looks like to the application that says it was made elsewhere. */
  private static String seen(List<String> proxies) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(0);
    new TrustedProxies(new EdgeSettings(List.of(), proxies)).customize(factory);
    WebServer server = factory.getWebServer(context -> context.addServlet("echo", new Echo()).addMapping("/"));
    server.start();
    try (Wire wire = new Wire(server.getPort())) {
      return wire.lines("GET / HTTP/1.1", "Host: asked.example", "X-Forwarded-For: 192.0.2.7", "X-Forwarded-Proto: https",
          "X-Forwarded-Host: itsm.example.cn", "Connection: close", "").rest();
    } finally {
      server.stop();
    }
  }

  private static final class Echo extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
      byte[] said = (request.getRemoteAddr() + " " + request.getScheme() + " " + request.getServerName()).getBytes();
      response.setContentLength(said.length);
      response.getOutputStream().write(said);
    }
  }
}
