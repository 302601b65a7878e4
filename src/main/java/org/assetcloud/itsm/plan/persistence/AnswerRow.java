package org.assetcloud.itsm.plan.persistence;

import java.time.Instant;
import org.assetcloud.itsm.plan.content.CriterionKind;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.plan.criteria.Answer;

/** A row of {@code plan_answer} with the criterion it answers. */
record AnswerRow(
    int version, int position, CriterionKind kind, String criterion, String method, String expected, String owner, Instant deadline,
    Instant due, Instant escalatedAt,
    String measured, Met met, String evidence, String issue, String by, Instant at, String ticket) {

  Answer answer() {
    return new Answer(version, position, new PlanContent.Criterion(kind, criterion, method, expected, owner, deadline),
        new Answer.Asked(due, escalatedAt), at == null ? null : new Answer.Given(measured, met, evidence, issue, by, at, ticket));
  }
}
