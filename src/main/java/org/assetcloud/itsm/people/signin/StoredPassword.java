package org.assetcloud.itsm.people.signin;

/** What is kept of an account's password. */
public interface StoredPassword {

  /** Another one for each password that is set. */
  String hash();

  /** Slow on purpose. */
  boolean matches(String password);
}
