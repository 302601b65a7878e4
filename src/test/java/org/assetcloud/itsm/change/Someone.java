package org.assetcloud.itsm.change;

import java.util.Set;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;

/** In whose name a step is taken, for rules that are tested by themselves. */
public record Someone(String id, Set<Role> roles) implements CurrentUser {

  public static Someone called(String id, Role... roles) {
    return new Someone(id, Set.of(roles));
  }
}
