package org.assetcloud.itsm.change.persistence;

import java.time.Instant;

/** Who submitted a row of {@code change_revision}, and when. */
record SubmissionRow(int revision, String by, Instant at) {}
