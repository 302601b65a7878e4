package org.assetcloud.itsm.engine.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.assetcloud.itsm.engine.login.code.HalfLogin;
import org.assetcloud.itsm.people.account.Sessions;
import org.assetcloud.itsm.people.account.web.SessionOfRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** Puts whoever signs in with a browser among the open sessions. */
final class SessionBegins implements SessionAuthenticationStrategy {

  private final Sessions sessions;

  SessionBegins(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void onAuthentication(Authentication person, HttpServletRequest request, HttpServletResponse response) {
    String id = sessions.begin(person.getName(), request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
    if (id == null) {
      throw new SessionAuthenticationException("The account was disabled meanwhile");
    }
    HalfLogin.end(request);
    SessionOfRequest.begin(request, id);
  }
}
