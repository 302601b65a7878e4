package org.assetcloud.itsm.plan.content;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.plan.PlanForm;

/** The five parts of a plan (R4.2); those that a short plan leaves out are empty. */
public record PlanContent(
    PlanForm form, String scope, List<Risk> risks, List<Criterion> criteria, List<Action> actions, String tracking) {

  /** A row of the risk analysis. */
  public record Risk(String risk, Likelihood likelihood, String effect, String measure) {}

  /**
   * By what success or failure is told.
   *
   * @param owner who answers it, a user id
   * @param deadline until when
   */
  public record Criterion(CriterionKind kind, String criterion, String method, String expected, String owner, Instant deadline) {}

  /** A row of the method: who does what, and how they are reached. */
  public record Action(String step, String who, String contact) {}
}
