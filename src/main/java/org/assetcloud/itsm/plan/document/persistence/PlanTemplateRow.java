package org.assetcloud.itsm.plan.document.persistence;

/** A row of {@code plan_template} as it is read. */
record PlanTemplateRow(byte[] content) {}
