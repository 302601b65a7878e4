package org.assetcloud.itsm.edge;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Waits for no stranger's body with a thread: three hundred connections that send a byte now and then would shut everybody out. The forms of
 * signing in and out are read as they come, up to {@link #MOST} bytes and for a limited time; no other body of a stranger is read at all,
 * since nothing that a stranger sends elsewhere is acted upon. A stranger has no session, which begins with the login, and no credentials
 * where programs have them.
 */
final class StrangersBodies implements Filter {

  static final int MOST = 8 * 1024;
  static final Duration LONGEST = Duration.ofSeconds(10);

  private static final Set<String> FORMS = Set.of("/sign-in", "/sign-out");
  private static final Pattern OF_PROGRAMS = Pattern.compile("/(api|engine-rest|v3)(/.*)?");

  private final SayAtTheEdge edge;
  private final Duration longest;

  /** @param longest how long a form may take to come */
  StrangersBodies(SayAtTheEdge edge, Duration longest) {
    this.edge = edge;
    this.longest = longest;
  }

  @Override
  public void doFilter(ServletRequest sent, ServletResponse answer, FilterChain chain) throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) sent;
    HttpServletResponse response = (HttpServletResponse) answer;
    if (request.getDispatcherType() == DispatcherType.ASYNC) {
      byte[] form = ReadForm.of(request);
      chain.doFilter(form == null ? request : new SentForm(request, form), response);
    } else if (!hasBody(request) || !isStranger(request)) {
      chain.doFilter(request, response);
    } else if (isForm(request)) {
      readForm(request, response);
    } else {
      UnwantedBodies.mark(request);
      chain.doFilter(new SentForm(request, new byte[0]), response);
    }
  }

  private void readForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (request.getContentLengthLong() > MOST) {
      UnwantedBodies.mark(request);
      refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE);
      return;
    }
    AsyncContext waiting = request.startAsync(request, response);
    waiting.setTimeout(longest.toMillis());
    new ReadForm(waiting, MOST, status -> {
      response.setHeader(HttpHeaders.CONNECTION, "close");
      refuse(request, response, status);
      response.flushBuffer();
    }).begin();
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
    boolean large = status == HttpStatus.PAYLOAD_TOO_LARGE;
    edge.no(response, request.getRequestURI(), status, large ? "body-too-large" : "body-too-slow",
        large ? "所填内容过长，请返回登录页面重新填写。" : "所填内容没有及时送到，请检查网络后返回登录页面重试。");
  }

  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  private static boolean isStranger(HttpServletRequest request) {
    boolean named = request.getHeader(HttpHeaders.AUTHORIZATION) != null && OF_PROGRAMS.matcher(request.getRequestURI()).matches();
    return !named && request.getSession(false) == null;
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
    return request.getMethod().equals("POST") && FORMS.contains(request.getRequestURI()) && type.startsWith("application/x-www-form-urlencoded");
  }
}
