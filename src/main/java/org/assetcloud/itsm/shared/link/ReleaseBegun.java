package org.assetcloud.itsm.shared.link;

/** The work of a release has begun: its plan can no longer be another; published in the transaction of that step. */
public record ReleaseBegun(String change) {}
