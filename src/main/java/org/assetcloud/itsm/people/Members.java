package org.assetcloud.itsm.people;

import java.util.List;

/** Who holds a role. */
public interface Members {

  /** The user ids of those who hold the role, sorted; empty where nobody does. */
  List<String> of(Role role);
}
