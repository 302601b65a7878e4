package org.assetcloud.itsm.plan.persistence;

import java.time.Instant;
import org.assetcloud.itsm.plan.criteria.Issue;

/** A row of {@code plan_issue}. */
record IssueRow(String ticket, String title, Instant openedAt, Instant closedAt, Instant waivedAt, String waivedBy, String reason) {

  static IssueRow of(Issue issue) {
    Issue.Waiver waiver = issue.waiver() == null ? new Issue.Waiver(null, null, null) : issue.waiver();
    return new IssueRow(issue.ticket(), issue.title(), issue.openedAt(), issue.closedAt(), waiver.at(), waiver.by(), waiver.reason());
  }

  Issue issue() {
    return new Issue(ticket, title, openedAt, closedAt, waivedAt == null ? null : new Issue.Waiver(waivedAt, waivedBy, reason));
  }
}
