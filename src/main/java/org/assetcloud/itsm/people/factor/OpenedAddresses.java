package org.assetcloud.itsm.people.factor;

import java.time.Instant;

/** From where programs of a person need no code for a while. */
public interface OpenedAddresses {

  boolean open(String person, String address, Instant now);

  void openUntil(String person, String address, Instant until);

  void closeAll(String person);

  /** Takes away what is over. */
  void clear(Instant now);
}
