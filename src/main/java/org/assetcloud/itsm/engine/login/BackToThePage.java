package org.assetcloud.itsm.engine.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.assetcloud.itsm.engine.login.code.CodeAsked;
import org.assetcloud.itsm.engine.login.code.HalfLogin;
import org.assetcloud.itsm.engine.login.code.HalfLoginOver;
import org.assetcloud.itsm.engine.login.code.WrongCode;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads whoever is not let in back to the sign-in page, which says why, or on to its second step. Only a wrong code leaves that open. */
final class BackToThePage implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    if (refused instanceof WrongCode) {
      response.sendRedirect(Doors.SIGN_IN_CODE + "?refused");
    } else if (refused instanceof CodeAsked asked) {
      asked.half().keep(request);
      response.sendRedirect(Doors.SIGN_IN_CODE);
    } else {
      HalfLogin.end(request);
      response.sendRedirect(Doors.SIGN_IN + "?" + why(refused));
    }
  }

  private static String why(AuthenticationException refused) {
    if (refused instanceof NotNow notNow) {
      return notNow.code() ? "codes=" + Refusal.day(notNow.until())
          : notNow.until() == null ? "busy" : "locked=" + Refusal.time(notNow.until());
    }
    return refused instanceof HalfLoginOver ? "over" : refused instanceof DisabledException ? "disabled" : "refused";
  }
}
