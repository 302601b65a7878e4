package org.assetcloud.itsm.engine.login;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Makes the person of the session the person of Tasklist, Cockpit and Admin. */
@Configuration(proxyBeanMethods = false)
class WebappLogin {

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappsKnowTheSession() {
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration = new FilterRegistrationBean<>(new SessionPerson());
    registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 10);
    return registration;
  }

  private static final class SessionPerson extends ContainerBasedAuthenticationFilter implements AuthenticationProvider {

    @Override
    public void init(FilterConfig config) {
      authenticationProvider = this;
    }

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
      Authentication person = SecurityContextHolder.getContext().getAuthentication();
      if (person == null || !person.isAuthenticated()) {
        return AuthenticationResult.unsuccessful();
      }
      AuthenticationResult result = AuthenticationResult.successful(person.getName());
      result.setGroups(ActAsCaller.groups(engine.getIdentityService(), person.getName()));
      return result;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
      // whoever gets here has passed the doors
    }
  }
}
