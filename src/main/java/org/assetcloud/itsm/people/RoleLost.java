package org.assetcloud.itsm.people;

/**
 * A person does not hold a role any more, whether it was taken back or the account was closed; published in the transaction in which that
 * happens (R7.1).
 */
public record RoleLost(String person) {}
