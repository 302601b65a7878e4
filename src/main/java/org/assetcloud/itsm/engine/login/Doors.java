package org.assetcloud.itsm.engine.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which paths are entered how: the interfaces with HTTP Basic; what is not named here is closed. */
@Configuration(proxyBeanMethods = false)
class Doors {

  private static final RequestMatcher ENGINE_REST = path("/engine-rest/**");
  private static final RequestMatcher API = path("/api/**");
  private static final RequestMatcher HEALTH = path("/actuator/health/**");

  private final ProcessEngine engine;

  Doors(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  @Bean
  @Order(1)
  SecurityFilterChain engineRest(HttpSecurity http, ObjectMapper json) throws Exception {
    return programs(http, ENGINE_REST, Refusal.ofTheEngine(json));
  }

  @Bean
  @Order(2)
  SecurityFilterChain api(HttpSecurity http, ObjectMapper json) throws Exception {
    return programs(http, API, Refusal.ofTheApi(json));
  }

  @Bean
  @Order(3)
  SecurityFilterChain everythingElse(HttpSecurity http, ObjectMapper json) throws Exception {
    Refusal refusal = Refusal.ofTheApi(json);
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.requestMatchers(HEALTH).permitAll().anyRequest().denyAll())
        .exceptionHandling(refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
        .build();
  }

  private SecurityFilterChain programs(HttpSecurity http, RequestMatcher where, Refusal refusal) throws Exception {
    return http.securityMatcher(where)
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
        .addFilterAfter(new ActAsCaller(engine), AuthorizationFilter.class)
        .build();
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }
}
