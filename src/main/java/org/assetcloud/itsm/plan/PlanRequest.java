package org.assetcloud.itsm.plan;

import java.util.List;

/** What a caller says when handing in a plan, as it was typed; null is absent. Names are those of the contract's fields. */
public record PlanRequest(String form, String scope, List<RiskRow> risks, List<CriterionRow> criteria, List<ActionRow> actions,
    String tracking, String releaseAt) {

  public record RiskRow(String risk, String likelihood, String effect, String measure) {}

  public record CriterionRow(String kind, String criterion, String method, String expected, String owner, String deadline) {}

  public record ActionRow(String step, String who, String contact) {}
}
