package org.assetcloud.itsm.shared.idempotency;

import java.time.Instant;

/** The requests on record, by user and key. */
public interface AnsweredRequests {

  /** @param answered null while the first request is being carried out */
  record Request(String digest, Instant at, Answered answered) {}

  /** @return null where the user has sent none under the key */
  Request find(String user, IdempotencyKey key);

  /** Takes the key; waits for whoever is about to take it, too. @return false where it is taken */
  boolean begin(String user, IdempotencyKey key, String digest, Instant at);

  void answer(String user, IdempotencyKey key, Answered answered);

  void forget(String user, IdempotencyKey key);

  /** Forgets what was sent before the instant. */
  void forgetBefore(Instant at);
}
