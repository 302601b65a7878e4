package org.assetcloud.itsm.work;

import java.util.List;

/** Tasks that lie with somebody who holds none of the roles they are offered to: nobody sees them, and nobody else can take them. */
public interface HeldWork {

  /** Those of one person, by id, the oldest first. */
  List<String> withoutRole(String person);

  /** Those of everybody. */
  List<String> withoutRole();
}
