package org.assetcloud.itsm.people.grant;

import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.people.Role;

/** The record of who asked for, confirmed and took away which role; nothing is ever deleted from it. */
public interface RoleRequests {

  /** @return the stored request with its id */
  RoleRequest add(RoleRequest request);

  Optional<RoleRequest> find(long id);

  Optional<RoleRequest> find(String number);

  Optional<RoleRequest> find(String person, Role role, RoleRequest.State state);

  /** @return whether it was still as it had been read */
  boolean update(RoleRequest request);

  /** Those that wait and have no number yet. */
  List<RoleRequest> unnumbered();

  /** Newest first. */
  List<RoleRequest> list(long offset, int limit);

  long count();
}
