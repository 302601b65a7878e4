package org.assetcloud.itsm.people.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** Under which id the session of a browser stands among those that are open. */
public final class SessionOfRequest {

  private static final String ATTRIBUTE = "itsm.session";

  private SessionOfRequest() {}

  /** Empty for a program, and for a browser in which nobody has signed in. */
  public static Optional<String> id(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false)).flatMap(SessionOfRequest::id);
  }

  public static Optional<String> id(HttpSession session) {
    return Optional.ofNullable((String) session.getAttribute(ATTRIBUTE));
  }

  public static void begin(HttpServletRequest request, String id) {
    request.getSession().setAttribute(ATTRIBUTE, id);
  }
}
