package org.assetcloud.itsm.engine.login;

import static org.springframework.security.web.util.matcher.RequestMatchers.allOf;
import static org.springframework.security.web.util.matcher.RequestMatchers.anyOf;
import static org.springframework.security.web.util.matcher.RequestMatchers.not;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.assetcloud.itsm.engine.login.code.EnteringCode;
import org.assetcloud.itsm.engine.login.code.HalfLogin;
import org.assetcloud.itsm.people.account.Sessions;
import org.assetcloud.itsm.people.account.web.SessionOfRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which paths are entered how. Programs use HTTP Basic on {@code /engine-rest} and {@code /api}; a session from the sign-in page serves the
 * web applications and {@code /api}; what is not named here is closed. A session's calls to {@code /api} that change something carry
 * the value of the cookie {@value #CSRF_COOKIE} in the header {@value #CSRF_HEADER}; {@code /camunda/api} has the engine's own such check.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

  static final String CSRF_COOKIE = "ITSM-XSRF-TOKEN";
  static final String CSRF_HEADER = "X-XSRF-TOKEN";
  static final String SIGN_IN = "/sign-in";
  static final String SIGN_IN_CODE = "/sign-in/code";
  static final String OWN_PASSWORD = "/own-password";
  static final String SECOND_FACTOR = "/second-factor";

  private static final RequestMatcher HAS_CREDENTIALS = request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null;
  private static final RequestMatcher ENGINE_REST = path("/engine-rest/**");
  private static final RequestMatcher API = anyOf(path("/api/**"), path("/v3/api-docs/**"));
  private static final RequestMatcher WEBAPP_API = path("/camunda/api/**");
  private static final RequestMatcher WEBAPPS = path("/camunda/**");
  private static final RequestMatcher WEBAPP_SIGN_OUT = PathPatternRequestMatcher.withDefaults()
      .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");
  private static final RequestMatcher SIGN_OUT = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-out");
  private static final RequestMatcher WITHOUT_LOGIN = anyOf(path(SIGN_IN), path(SIGN_IN_CODE), path("/assets/**"), path("/actuator/health/**"));
  private static final RequestMatcher START_PAGE = path("/");
  private static final RequestMatcher OWN_PAGES = anyOf(path(OWN_PASSWORD), path(SECOND_FACTOR));
  private static final RequestMatcher NEVER_KEPT = anyOf(WITHOUT_LOGIN, SIGN_OUT, WEBAPP_SIGN_OUT, AnswerHeaders.PARTS_OF_PAGES);

  /** The engine's own ways to log in and to make a first administrator; nobody needs them here (design section 8, item 2). */
  private static final RequestMatcher NEVER = anyOf(path("/camunda/api/admin/setup/**"), path("/camunda/app/admin/{engine}/setup/**"),
      path("/camunda/api/admin/auth/user/{engine}/login/**"));

  private final ProcessEngine engine;
  private final EntryGate gate;
  private final Sessions sessions;
  private final OperationsPort operations;
  private final boolean secureCookies;

  Doors(@Lazy ProcessEngine engine, EntryGate gate, Sessions sessions, OperationsPort operations, ServerProperties server) {
    this.engine = engine;
    this.gate = gate;
    this.sessions = sessions;
    this.operations = operations;
    this.secureCookies = Boolean.TRUE.equals(server.getServlet().getSession().getCookie().getSecure());
  }

  @Bean
  @Order(1)
  SecurityFilterChain operations(HttpSecurity http) throws Exception {
    return http.securityMatcher(operations::serves)
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.requestMatchers(path("/actuator/**")).permitAll().anyRequest().denyAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain engineRest(HttpSecurity http, ObjectMapper json, OriginOfRequest origins) throws Exception {
    return programs(http, origins, ENGINE_REST, Refusal.ofTheEngine(json));
  }

  @Bean
  @Order(3)
  SecurityFilterChain apiForPrograms(HttpSecurity http, ObjectMapper json, OriginOfRequest origins) throws Exception {
    return programs(http, origins, allOf(API, HAS_CREDENTIALS), Refusal.ofTheApi(json));
  }

  @Bean
  @Order(4)
  SecurityFilterChain people(HttpSecurity http, ObjectMapper json, DeviceIsKnown device, OriginOfRequest origins, WantedPage wanted)
      throws Exception {
    return http.csrf(this::cookieAndHeader)
        .requestCache(cache -> cache.requestCache(wanted))
        .formLogin(form -> form.loginPage(SIGN_IN).failureHandler(new BackToThePage()).defaultSuccessUrl("/")
            .authenticationDetailsSource(request -> entering(request, origins)))
        .logout(this::bothSignOuts)
        .sessionManagement(session -> session
            .addSessionAuthenticationStrategy(new SessionBegins(sessions)).addSessionAuthenticationStrategy(device))
        .headers(AnswerHeaders::write)
        .authorizeHttpRequests(requests -> requests
            .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
            .requestMatchers(NEVER).denyAll()
            .requestMatchers(WITHOUT_LOGIN).permitAll()
            .requestMatchers(START_PAGE, OWN_PAGES, API, WEBAPPS).authenticated()
            .anyRequest().denyAll())
        .exceptionHandling(refused -> refuse(refused, json))
        .addFilterBefore(new SessionIsOpen(sessions, NEVER_KEPT), AnonymousAuthenticationFilter.class)
        .addFilterAfter(new KeepAtTheGate(gate, NEVER_KEPT, leadOrRefuse(json)), AuthorizationFilter.class)
        .addFilterAfter(new ActAsCaller(engine, not(WEBAPPS)), KeepAtTheGate.class)
        .build();
  }

  private SecurityFilterChain programs(HttpSecurity http, OriginOfRequest origins, RequestMatcher where, Refusal refusal) throws Exception {
    return http.securityMatcher(where)
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AnswerHeaders::ofPrograms)
        .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .httpBasic(basic -> basic.authenticationEntryPoint(refusal)
            .authenticationDetailsSource(request -> new Entering(origins.of(request), true)))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
        .addFilterAfter(
            new KeepAtTheGate(gate, NEVER_KEPT, (request, response, unmet) -> refusal.refuse(response, unmet.refusal())), AuthorizationFilter.class)
        .addFilterAfter(new ActAsCaller(engine, where), KeepAtTheGate.class)
        .build();
  }

  private static Object entering(HttpServletRequest request, OriginOfRequest origins) {
    String code = request.getParameter("code");
    return code == null ? new Entering(origins.of(request), false)
        : new EnteringCode(origins.of(request), HalfLogin.of(request).orElse(null), code);
  }

  private static KeepAtTheGate.Door leadOrRefuse(ObjectMapper json) {
    return (request, response, unmet) -> {
      if (API.matches(request)) {
        Refusal.ofTheApi(json).refuse(response, unmet.refusal());
      } else if (WEBAPP_API.matches(request)) {
        Refusal.ofTheEngine(json).refuse(response, unmet.refusal());
      } else {
        response.sendRedirect(unmet.page());
      }
    };
  }

  private void cookieAndHeader(CsrfConfigurer<HttpSecurity> csrf) {
    CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
    cookie.setCookieName(CSRF_COOKIE);
    cookie.setHeaderName(CSRF_HEADER);
    cookie.setCookiePath("/");
    cookie.setCookieCustomizer(attributes -> attributes.sameSite("Lax").secure(secureCookies));
    CsrfTokenRequestAttributeHandler sentWithEveryAnswer = new CsrfTokenRequestAttributeHandler();
    sentWithEveryAnswer.setCsrfRequestAttributeName(null);
    csrf.csrfTokenRepository(cookie).csrfTokenRequestHandler(sentWithEveryAnswer).ignoringRequestMatchers(WEBAPPS);
  }

  private void bothSignOuts(LogoutConfigurer<HttpSecurity> logout) {
    logout.logoutRequestMatcher(anyOf(SIGN_OUT, WEBAPP_SIGN_OUT))
        .addLogoutHandler((request, response, person) -> SessionOfRequest.id(request).ifPresent(sessions::end))
        .deleteCookies("JSESSIONID")
        .defaultLogoutSuccessHandlerFor(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT), WEBAPP_SIGN_OUT)
        .logoutSuccessUrl(SIGN_IN + "?left");
  }

  private static void refuse(ExceptionHandlingConfigurer<HttpSecurity> refused, ObjectMapper json) {
    Refusal api = Refusal.ofTheApi(json);
    Refusal engine = Refusal.ofTheEngine(json);
    RequestMatcher pages = not(anyOf(API, WEBAPP_API));
    refused.defaultAuthenticationEntryPointFor(api, API)
        .defaultAuthenticationEntryPointFor(engine, WEBAPP_API)
        .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(SIGN_IN), pages)
        .defaultAccessDeniedHandlerFor(engine, WEBAPP_API)
        .defaultAccessDeniedHandlerFor(api, not(WEBAPP_API));
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }
}
