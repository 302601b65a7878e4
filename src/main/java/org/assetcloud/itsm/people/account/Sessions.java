package org.assetcloud.itsm.people.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in with a browser (R7.1): at most three at a time for each person, and over at once where the account is closed. */
@Component
public class Sessions {

  static final int MOST = 3;

  private static final Duration SEEN_ANEW = Duration.ofMinutes(1);
  private static final int LONGEST_BROWSER = 300;

  private final AccountSessions sessions;
  private final AccountStates states;
  private final CurrentUser person;
  private final Clock clock;

  Sessions(AccountSessions sessions, AccountStates states, CurrentUser person, Clock clock) {
    this.sessions = sessions;
    this.states = states;
    this.person = person;
    this.clock = clock;
  }

  /**
   * Somebody has signed in; where three were open already, the oldest is over.
   *
   * @return the session's id, or null where the account was closed at the same instant
   */
  @Transactional
  public String begin(String account, String from, String browser) {
    if (states.lock(account).disabled() != null) {
      return null;
    }
    List<AccountSession> open = sessions.of(account);
    open.stream().limit(Math.max(0, open.size() - MOST + 1)).forEach(oldest -> sessions.end(oldest.id()));
    Instant now = clock.instant();
    AccountSession begun = new AccountSession(UUID.randomUUID().toString(), account, from,
        Text.shortened(browser == null ? "" : browser, LONGEST_BROWSER), now, now);
    sessions.add(begun);
    return begun.id();
  }

  /** Whether the session is open, which it is seen to be. */
  public boolean open(String id) {
    return sessions.find(id).map(session -> {
      Instant now = clock.instant();
      if (session.seenAt().plus(SEEN_ANEW).isBefore(now)) {
        sessions.seen(id, now);
      }
      return session;
    }).isPresent();
  }

  public void end(String id) {
    sessions.end(id);
  }

  /** One's own, oldest first. */
  public List<AccountSession> own() {
    return sessions.of(person.id());
  }

  /** @throws NotFound where the person has no such session */
  @Transactional
  public void endOwn(String id) {
    if (own().stream().noneMatch(session -> session.id().equals(id))) {
      throw new NotFound("session-unknown", "您没有这个登录，可能已经退出。请刷新后再看。");
    }
    sessions.end(id);
  }
}
