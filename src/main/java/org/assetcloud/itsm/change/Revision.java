package org.assetcloud.itsm.change;

import java.time.Instant;

/** The content as it was submitted once: what a round of votes was about (R7.4). */
public record Revision(int number, String by, Instant at, Content content) {}
