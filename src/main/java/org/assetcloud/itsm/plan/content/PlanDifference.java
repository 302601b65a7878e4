package org.assetcloud.itsm.plan.content;

/**
 * What is different between two versions of a plan.
 *
 * @param row from 1, 0 where the part is a text
 * @param before null where the row is new
 * @param after null where the row is gone
 */
public record PlanDifference(PlanPart part, int row, String before, String after) {}
