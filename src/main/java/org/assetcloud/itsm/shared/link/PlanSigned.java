package org.assetcloud.itsm.shared.link;

/** The emergency plan of a release has all its signatures; published in the transaction of the last one. */
public record PlanSigned(String change) {}
