package org.assetcloud.itsm.people.signin;

import java.util.Optional;

/** The passwords of the accounts there are. */
public interface StoredPasswords {

  /** Empty where nobody has the id. */
  Optional<StoredPassword> of(String id);

  /** One that nothing matches and that takes as long to say so as any other. */
  StoredPassword nobodys();
}
