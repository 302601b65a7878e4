package org.assetcloud.itsm.engine.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.assetcloud.itsm.people.signin.Devices;
import org.assetcloud.itsm.people.signin.Origin;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** Where a request comes from. */
@Component
public class OriginOfRequest {

  static final String COOKIE = "ITSM-DEVICE";

  private static final Duration KEPT = Duration.ofDays(90);
  private static final Origin THIS_MACHINE = new Origin("127.0.0.1", null);

  private final Devices devices;
  private final boolean secureCookies;

  OriginOfRequest(Devices devices, ServerProperties server) {
    this.devices = devices;
    this.secureCookies = Boolean.TRUE.equals(server.getServlet().getSession().getCookie().getSecure());
  }

  /** That of the request that is being answered; this machine where none is. Not known yet at the doors. */
  public Origin now() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes ? of(attributes.getRequest()) : THIS_MACHINE;
  }

  public Origin of(HttpServletRequest request) {
    Cookie cookie = WebUtils.getCookie(request, COOKIE);
    return new Origin(request.getRemoteAddr(), cookie != null && devices.genuine(cookie.getValue()) ? cookie.getValue() : null);
  }

  ResponseCookie cookie(String device) {
    return ResponseCookie.from(COOKIE, device).httpOnly(true).secure(secureCookies).sameSite("Lax").path("/").maxAge(KEPT).build();
  }
}
