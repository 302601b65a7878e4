package org.assetcloud.itsm.people;

import java.util.Optional;

/** How people are reached who are not looking at the screen. */
public interface Contacts {

  /** Empty where none is on record. */
  Optional<String> email(String person);

  /** Empty where none is on record. */
  Optional<String> phone(String person);
}
