package org.assetcloud.itsm.people.account;

/** What is on record about accounts beside the engine's users. */
public interface AccountStates {

  /** Whether the person's password was set by somebody else and opens nothing but its own change. */
  boolean hasOneTimePassword(String person);

  /** Lets nobody else decide about the account's roles until the transaction ends. */
  void lock(String person);

  void oneTimePassword(String person, boolean oneTime);
}
