package org.assetcloud.itsm.people.factor;

/** Asks a person's code once more, where a step needs to know that it is really this person. */
public interface OwnCode {

  /**
   * Wrong answers count like those at the sign-in page, and a right one is used up, whatever becomes of the step.
   *
   * @return whether it opens now
   */
  boolean matches(String person, String code);

  /** The address of the network that the step comes from. */
  String from();
}
