package org.assetcloud.itsm.plan.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEvent;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanResult;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.PlanViolation;
import org.assetcloud.itsm.plan.content.CriterionKind;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.plan.content.PlanDifference;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.assetcloud.itsm.plan.criteria.Answer;
import org.assetcloud.itsm.plan.criteria.Issue;
import org.assetcloud.itsm.plan.desk.Drill;
import org.assetcloud.itsm.plan.rights.PlanAction;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.Signature;

/** A plan as the API answers it; in lists without what is long. */
record PlanAnswer(
    String number, PlanStatus status, String title, String change, PlanRisk risk, boolean emergency, Instant releaseAt, String author,
    Instant createdAt, int version, PlanForm form, Instant signedAt, Instant releasedAt, Instant closedAt, PlanResult result,
    Instant fullPlanDue, Instant fullPlanAt, @JsonUnwrapped Whole whole) {

  /** What only the answer about one plan has; its members stand beside the others. */
  record Whole(
      PlanContent content, DraftAnswer draft, List<VersionAnswer> versions, List<SeatAnswer> seats,
      List<PlanDifference> difference, List<CriterionAnswer> answers,
      List<IssueAnswer> issues, List<Drill> drills, List<PlanViolation> violations, List<PlanEvent> history, List<PlanAction> actions,
      Map<String, String> names) {}

  record VersionAnswer(int version, PlanForm form, String by, Instant at, String digest, PlanContent content) {

    static VersionAnswer of(PlanVersion one) {
      return new VersionAnswer(one.version(), one.content().form(), one.by(), one.at(), one.digest(), one.content());
    }
  }

  record SignatureAnswer(String person, String role, Decision decision, String comment, String digest, Instant at, Instant voidedAt) {

    static SignatureAnswer of(Signature one, Seat seat) {
      Role role = one.byDeputy() ? seat.terms().deputy() : seat.terms().role();
      return new SignatureAnswer(one.person(), role.id(), one.decision(), one.comment(), one.digest(), one.at(), one.voidedAt());
    }
  }

  /** Deadlines are those of the present version; of a seat whose turn is to come what they will be. */
  record SeatAnswer(
      int version, int position, String role, String deputy, Instant openedAt, Instant reminderAt, Instant deadline, boolean clipped,
      SignatureAnswer signature) {}

  /** What its author writes now, and by when. */
  record DraftAnswer(Instant openedAt, Instant reminderAt, Instant deadline, boolean clipped) {}

  record CriterionAnswer(
      int version, int position, CriterionKind kind, String criterion, String owner, Instant deadline, String measured, Met met,
      String evidence, String issue, boolean failed, String by, Instant at, String ticket) {

    static CriterionAnswer of(Answer one) {
      PlanContent.Criterion asked = one.criterion();
      Answer.Given given = one.given() == null ? new Answer.Given(null, null, null, null, null, null, null) : one.given();
      return new CriterionAnswer(one.version(), one.position(), asked.kind(), asked.criterion(), asked.owner(), one.asked().due(),
          given.measured(), given.met(), given.evidence(), given.issue(), one.failed(), given.by(), given.at(), given.ticket());
    }
  }

  record IssueAnswer(String ticket, String title, Instant openedAt, Instant closedAt, Instant waivedAt, String waivedBy, String reason) {

    static IssueAnswer of(Issue one) {
      Issue.Waiver waiver = one.waiver() == null ? new Issue.Waiver(null, null, null) : one.waiver();
      return new IssueAnswer(one.ticket(), one.title(), one.openedAt(), one.closedAt(), waiver.at(), waiver.by(), waiver.reason());
    }
  }

  /** A line of a list. */
  static PlanAnswer line(EmergencyPlan plan) {
    return of(plan, null, null);
  }

  /** @param closedAt when its end was written down, null while it is open */
  static PlanAnswer of(EmergencyPlan plan, Instant closedAt, Whole whole) {
    PlanProgress progress = plan.progress();
    PlanProgress.FullPlan full = progress.full() == null ? new PlanProgress.FullPlan(null, null) : progress.full();
    return new PlanAnswer(plan.number(), progress.status(), plan.title(), plan.change(), plan.risk(), plan.emergency(), plan.releaseAt(),
        plan.author(), plan.createdAt(), progress.version(), progress.form(), progress.signedAt(), progress.releasedAt(), closedAt,
        progress.result(), full.due(), full.at(), whole);
  }
}
