package org.assetcloud.itsm.engine.login;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.assetcloud.itsm.people.account.Sessions;
import org.assetcloud.itsm.people.account.web.SessionOfRequest;
import org.springframework.stereotype.Component;

/** A session that nobody has used for long is over in our record as well. */
@Component
class SessionEnds implements HttpSessionListener {

  private final Sessions sessions;

  SessionEnds(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    SessionOfRequest.id(event.getSession()).ifPresent(sessions::end);
  }
}
