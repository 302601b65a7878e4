package org.assetcloud.itsm.engine.login.program;

import static org.springframework.security.web.util.matcher.RequestMatchers.allOf;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import org.assetcloud.itsm.engine.login.OriginOfRequest;
import org.assetcloud.itsm.engine.login.Refusal;
import org.assetcloud.itsm.people.program.EnterAsProgram;
import org.assetcloud.itsm.people.program.Program;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The door of programs: {@code /api} with the id of a program. None of what people have to do first is asked there, and every other door is
 * closed to them (decision 26).
 */
@Configuration(proxyBeanMethods = false)
class ProgramDoor {

  private static final RequestMatcher API = PathPatternRequestMatcher.withDefaults().matcher("/api/**");

  @Bean
  @Order(2)
  SecurityFilterChain programs(
      HttpSecurity http, ObjectMapper json, OriginOfRequest origins, EnterAsProgram enter, @Lazy ProcessEngine engine) throws Exception {
    Refusal refusal = Refusal.ofTheApi(json);
    return http.securityMatcher(allOf(API, ProgramDoor::isOfAProgram))
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
        .addFilterBefore(new ProgramEnters(enter, origins, refusal, engine), BasicAuthenticationFilter.class)
        .build();
  }

  private static boolean isOfAProgram(HttpServletRequest request) {
    try {
      var said = new BasicAuthenticationConverter().convert(request);
      return said != null && Program.isOne(said.getName());
    } catch (AuthenticationException unreadable) {
      return false;
    }
  }
}
