package org.assetcloud.itsm.people.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sessions of browsers that are open; one that is not among them is over. */
public interface AccountSessions {

  Optional<AccountSession> find(String id);

  /** Oldest first. */
  List<AccountSession> of(String person);

  void add(AccountSession session);

  void seen(String id, Instant at);

  void end(String id);

  /** @param but the one that stays open, or null */
  void endAll(String person, String but);

  void endSeenBefore(Instant instant);
}
