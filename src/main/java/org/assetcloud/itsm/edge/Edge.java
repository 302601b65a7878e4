package org.assetcloud.itsm.edge;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts what limits strangers' bodies before everything else. */
@Configuration(proxyBeanMethods = false)
class Edge {

  @Bean
  FilterRegistrationBean<StrangersBodies> strangersBodies(SayAtTheEdge edge) {
    FilterRegistrationBean<StrangersBodies> registration = new FilterRegistrationBean<>(new StrangersBodies(edge, StrangersBodies.LONGEST));
    registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> unwantedBodies() {
    return factory -> factory.addEngineValves(new UnwantedBodies());
  }
}
