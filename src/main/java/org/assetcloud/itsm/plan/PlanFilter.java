package org.assetcloud.itsm.plan;

/** Which plans are looked for; null is any. */
public record PlanFilter(PlanStatus status, PlanRisk risk, String text) {}
