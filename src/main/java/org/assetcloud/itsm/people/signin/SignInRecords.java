package org.assetcloud.itsm.people.signin;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record of sign-ins. */
public interface SignInRecords {

  void add(SignInRecord entry);

  /** Newest first. @param account null for all of them */
  List<SignInRecord> list(String account, long offset, int limit);

  /** @param account null for all of them */
  long count(String account);

  /** When an entry like this one was last made. */
  Optional<Instant> last(SignInRecord like);

  /** When each of the accounts was last signed in to; who is not in it never did. */
  Map<String, Instant> lastSuccess(Collection<String> accounts);

  void forgetBefore(Instant instant);
}
