package org.assetcloud.itsm.change.request;

import java.time.Instant;
import org.assetcloud.itsm.change.Content;

/** The content as it was submitted once: what a round of votes was about (R7.4). */
public record Revision(int number, String by, Instant at, Content content) {}
