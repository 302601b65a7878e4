package org.assetcloud.itsm.edge;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Takes a reverse proxy's word for where a request came from, under which name and whether by HTTPS. From anybody else {@code X-Forwarded-*}
 * says nothing: wrong passwords are counted by the address it would name.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final List<String> proxies;

  TrustedProxies(EdgeSettings settings) {
    this.proxies = settings.proxies().stream().map(String::strip).filter(each -> !each.isEmpty()).map(Address::canonical).toList();
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    if (proxies.isEmpty()) {
      return;
    }
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(proxies.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    valve.setProtocolHeader("X-Forwarded-Proto");
    valve.setHostHeader("X-Forwarded-Host");
    valve.setPortHeader("X-Forwarded-Port");
    factory.addEngineValves(valve);
  }
}
