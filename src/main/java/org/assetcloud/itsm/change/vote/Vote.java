package org.assetcloud.itsm.change.vote;

import java.time.Instant;
import org.assetcloud.itsm.asking.Answers;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.people.Role;

/** What one person said about one revision of a change; it stays on record and counts in its round only. */
public record Vote(int round, int position, String person, Role role, Decision decision, String comment, Instant at)
    implements Answers.Given {}
