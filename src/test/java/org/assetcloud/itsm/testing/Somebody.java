package org.assetcloud.itsm.testing;

import java.util.Set;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;

/** Somebody in whose name a step is taken, without an engine. */
public record Somebody(String id, Set<Role> roles) implements CurrentUser {

  /** Called like the role. */
  public static Somebody of(Role role) {
    return new Somebody(role.id(), Set.of(role));
  }

  public static Somebody theSoftware() {
    return new Somebody(SYSTEM, Set.of());
  }
}
