package org.assetcloud.itsm.people.account;

import java.time.Instant;

/**
 * Somebody signed in with a browser.
 *
 * @param address the address of the network
 * @param browser what it says it is, at most 300 characters
 * @param seenAt the last request, to the minute
 */
public record AccountSession(String id, String person, String address, String browser, Instant startedAt, Instant seenAt) {}
