package org.assetcloud.itsm.engine.access;

import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What one role may do with one resource, or with all of its kind ({@code *}). */
record Grant(Role role, Resource resource, String id, Set<Permission> permissions) {

  static final String ANY = "*";

  /** The same grant for several roles. */
  static Stream<Grant> grant(Set<Role> roles, Resource resource, String id, Permission... permissions) {
    return roles.stream().map(role -> new Grant(role, resource, id, Set.of(permissions)));
  }
}
