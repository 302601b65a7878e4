package org.assetcloud.itsm.people;

/** Asks a person's password once more, where a step needs to know that it is really this person (R4.1). */
public interface OwnPassword {

  /**
   * Wrong answers count like those at the sign-in page, whatever becomes of the step: who keeps guessing is slowed down and locked out.
   *
   * @return whether it is the person's password
   */
  boolean matches(String person, String password);
}
