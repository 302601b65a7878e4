package org.assetcloud.itsm.people.account.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.List;
import org.assetcloud.itsm.people.account.AccountSession;
import org.assetcloud.itsm.people.account.Sessions;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "我的账号")
@RestController
class OwnSessionsController {

  private final Sessions sessions;

  OwnSessionsController(Sessions sessions) {
    this.sessions = sessions;
  }

  record SessionAnswer(String id, OffsetDateTime startedAt, OffsetDateTime seenAt, String from, String browser, boolean current) {

    static SessionAnswer of(AccountSession session, boolean current) {
      return new SessionAnswer(session.id(), Zone.answer(session.startedAt()), Zone.answer(session.seenAt()), session.address(), session.browser(), current);
    }
  }

  @Operation(summary = "查看本人在各浏览器中的登录")
  @GetMapping("/api/me/sessions")
  List<SessionAnswer> sessions(HttpServletRequest request) {
    String current = SessionOfRequest.id(request).orElse(null);
    return sessions.own().stream().map(session -> SessionAnswer.of(session, session.id().equals(current))).toList();
  }

  @Operation(summary = "结束本人的一个登录")
  @DeleteMapping("/api/me/sessions/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@Parameter(description = "登录的编号") @PathVariable String id) {
    sessions.endOwn(id);
  }
}
