package org.assetcloud.itsm.people;

/** Who reads what is on record, for the tests of features. */
public final class Reading {

  private Reading() {}

  public static Readers by(CurrentUser person) {
    return new Readers(person);
  }
}
