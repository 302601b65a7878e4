package org.assetcloud.itsm.people.signin;

import java.time.Instant;
import java.util.Optional;

/** Counts over all nodes, whatever becomes of the transaction around it. */
public interface Counters {

  Optional<Counter> find(String account, String source);

  /**
   * Counts one more, or the first where those before are forgotten by now, in one statement: of those who come at the same time no more get
   * through than there is room for.
   *
   * @param until when the count will be forgotten
   * @return whether there was room for it
   */
  boolean count(String account, String source, int most, Instant now, Instant until);

  /** The source was right: its count begins anew, and it is known from now on. */
  void succeeded(String account, String source, Instant now);

  /** Every count of the account begins anew. */
  void reset(String account);

  /** Takes away what is forgotten, and sources that were last right before an instant. */
  void clear(Instant now, Instant knownSince);

  /** What signs the cookies of browsers, the same on every node; made here where there is none yet. */
  String key(String proposed);
}
