package org.assetcloud.itsm.engine.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Remembers in the browser, and not here, which page somebody wanted before signing in: strangers cost no memory. Only our pages are led to. */
@Component
class WantedPage implements RequestCache {

  static final String COOKIE = "ITSM-WANTED";

  private static final Pattern PAGE = Pattern.compile("/camunda/app/(tasklist|cockpit|admin|welcome)/default/(\\?[\\x21-\\x7e]{0,1000})?");
  private static final Duration KEPT = Duration.ofMinutes(30);

  private final boolean secureCookies;

  WantedPage(ServerProperties server) {
    this.secureCookies = Boolean.TRUE.equals(server.getServlet().getSession().getCookie().getSecure());
  }

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    String page = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    if (HttpMethod.GET.matches(request.getMethod()) && PAGE.matcher(page).matches()) {
      keep(response, Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.US_ASCII)), KEPT);
    }
  }

  /** Once; a later sign-in begins at the start page. */
  @Override
  public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    String page = cookie == null ? "" : decoded(cookie.getValue());
    removeRequest(request, response);
    return PAGE.matcher(page).matches() ? new SimpleSavedRequest(page) : null;
  }

  @Override
  public HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
    if (WebUtils.getCookie(request, COOKIE) != null) {
      keep(response, "", Duration.ZERO);
    }
  }

  private void keep(HttpServletResponse response, String value, Duration kept) {
    response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, value).httpOnly(true).secure(secureCookies).sameSite("Lax")
        .path(Doors.SIGN_IN).maxAge(kept).build().toString());
  }

  private static String decoded(String value) {
    try {
      return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException notOurs) {
      return "";
    }
  }
}
