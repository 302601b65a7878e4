package org.assetcloud.itsm.people;

import java.util.Collection;
import java.util.Map;

/** What people are called. */
public interface Names {

  /** The names people read, by user id; one read for all of them. Whoever has no account or no name is called by the id. */
  Map<String, String> of(Collection<String> userIds);
}
