package org.assetcloud.itsm.engine.login.code;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody whose password was right at the sign-in page and who has not given a code yet. Nobody is signed in by it.
 *
 * @param password a digest of what is kept of the password: where that is another meanwhile, this is worth nothing
 * @param until how long it waits
 */
public record HalfLogin(String person, String password, Instant until) implements Serializable {

  private static final String ATTRIBUTE = "itsm.half-login";

  /** The one in the browser's session. */
  public static Optional<HalfLogin> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false)).map(session -> (HalfLogin) session.getAttribute(ATTRIBUTE));
  }

  /** Under another id of the session, which nobody knew before. */
  public void keep(HttpServletRequest request) {
    HttpSession session = request.getSession();
    request.changeSessionId();
    session.setAttribute(ATTRIBUTE, this);
  }

  public static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.removeAttribute(ATTRIBUTE);
    }
  }
}
