package org.assetcloud.itsm.engine.login;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * A second port, on 127.0.0.1 only, where whoever is on the machine reads metrics: it serves {@code /actuator} and nothing else, and nothing of
 * {@code /actuator} but health is served elsewhere.
 */
@Component
class OperationsPort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  /**
   * Where operations listen.
   *
   * @param port of 127.0.0.1; 0 takes a free one
   */
  @ConfigurationProperties("itsm.operations")
  record Settings(int port) {}

  private final Connector connector = new Connector();

  OperationsPort(Settings settings) {
    connector.setPort(settings.port());
    connector.setProperty("address", "127.0.0.1");
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addAdditionalTomcatConnectors(connector);
  }

  /** Whether the request came in by this port. */
  boolean serves(HttpServletRequest request) {
    return request.getLocalPort() == port();
  }

  /** The port that is listened on. */
  int port() {
    return connector.getLocalPort();
  }
}
