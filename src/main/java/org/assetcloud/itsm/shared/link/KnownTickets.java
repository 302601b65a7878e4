package org.assetcloud.itsm.shared.link;

import java.util.Collection;
import java.util.Set;

/** The tickets on record, for features that only name them. */
public interface KnownTickets {

  /** Those of the numbers that are on record. */
  Set<String> among(Collection<String> numbers);
}
