package org.assetcloud.itsm.engine.login;

import static org.springframework.security.web.util.matcher.RequestMatchers.allOf;
import static org.springframework.security.web.util.matcher.RequestMatchers.anyOf;
import static org.springframework.security.web.util.matcher.RequestMatchers.not;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What answers to people say of themselves: how browsers keep them, and what the pages of our own may load. The web applications have the
 * engine's own such policy.
 */
final class AnswerHeaders {

  /** What pages are made of, the same for everybody. */
  static final RequestMatcher PARTS_OF_PAGES = allOf(path("/camunda/**"), not(path("/camunda/api/**")), AnswerHeaders::isFile);

  private static final RequestMatcher PARTS_OF_PLUGINS = allOf(path("/camunda/api/{app}/plugin/{plugin}/static/**"), AnswerHeaders::isFile);
  private static final RequestMatcher FILES = anyOf(PARTS_OF_PAGES, PARTS_OF_PLUGINS, path("/assets/**"));
  /** What comes with the engine's release, under addresses that name the release. */
  private static final RequestMatcher FILES_OF_A_RELEASE = allOf(
      anyOf(path("/camunda/lib/**"), path("/camunda/assets/**"), path("/camunda/app/{app}/{file:camunda-.*}")),
      request -> request.getParameter("bust") != null);

  private static final String OWN_PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
      + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  /** Answers of the interface, among them a page to be printed, which brings its style along. */
  private static final String API = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; "
      + "frame-ancestors 'self'";

  private AnswerHeaders() {}

  /**
   * Browsers keep files but ask each time whether they still hold: a release of ours is seen at once, and what is the same is not sent
   * again. What is the engine's they need not ask for until its release is another. Whatever tells of somebody's work they do not keep.
   */
  static void write(HeadersConfigurer<HttpSecurity> headers) {
    RequestMatcher ofTheApi = anyOf(path("/api/**"), path("/v3/**"));
    headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
        .addHeaderWriter(on(FILES_OF_A_RELEASE, HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable"))
        .addHeaderWriter(on(allOf(FILES, not(FILES_OF_A_RELEASE)), HttpHeaders.CACHE_CONTROL, "no-cache"))
        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(not(FILES), AnswerHeaders::keepNothing))
        .addHeaderWriter(on(ofTheApi, "Content-Security-Policy", API))
        .addHeaderWriter(on(not(anyOf(ofTheApi, path("/camunda/**"))), "Content-Security-Policy", OWN_PAGES));
  }

  /** What programs are answered. */
  static void ofPrograms(HeadersConfigurer<HttpSecurity> headers) {
    headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable).addHeaderWriter(AnswerHeaders::keepNothing);
  }

  /** Also where the engine said that it may be kept if it is asked for again. */
  private static void keepNothing(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  private static HeaderWriter on(RequestMatcher answers, String header, String value) {
    return new DelegatingRequestMatcherHeaderWriter(answers, new StaticHeadersWriter(header, value));
  }

  private static boolean isFile(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/')).contains(".");
  }

  private static RequestMatcher path(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }
}
