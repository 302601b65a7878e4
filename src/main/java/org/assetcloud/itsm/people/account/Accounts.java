package org.assetcloud.itsm.people.account;

import java.util.List;
import java.util.Optional;
import org.assetcloud.itsm.people.Role;

/** The accounts that can log in. What is allowed is decided by who calls. */
public interface Accounts {

  Optional<Account> find(String id);

  /** Sorted by id. */
  List<Account> list(long offset, int limit);

  long count();

  void create(String id, String name, String password);

  void changePassword(String id, String password);

  /** Forgets how often the password was guessed. */
  void unlock(String id);

  /** In place of what was known before. */
  void reachBy(String id, Contact contact);

  void give(String id, Role role);

  void take(String id, Role role);
}
