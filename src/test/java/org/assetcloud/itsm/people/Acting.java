package org.assetcloud.itsm.people;

import java.util.Set;

/** Somebody who acts, without a login. */
public record Acting(String id, Set<Role> roles) implements CurrentUser {

  public static Acting as(String id, Role... roles) {
    return new Acting(id, Set.of(roles));
  }
}
