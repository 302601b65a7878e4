package org.assetcloud.itsm.people.account;

/** Accounts that stay usable however long nobody signs in to them; each bean names some. */
public interface LastingAccounts {

  boolean include(String account);
}
