package org.assetcloud.itsm.plan.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.plan.content.PlanExamples.RELEASE;
import static org.assetcloud.itsm.plan.rights.PlanAction.DRILL;
import static org.assetcloud.itsm.plan.rights.PlanAction.NOTE;
import static org.assetcloud.itsm.plan.rights.PlanAction.REPLACE;
import static org.assetcloud.itsm.plan.rights.PlanAction.REVISE;
import static org.assetcloud.itsm.plan.rights.PlanAction.WAIVE;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanProgress.FullPlan;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.content.PlanExamples;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.work.Naming;
import org.junit.jupiter.api.Test;

/** Who may do what about a plan beside its tasks: what is offered is what is allowed (R7.1). */
class PlanRightsTest {

  private static final Acting AUTHOR = Acting.as("engineer", Role.ENGINEER);
  private static final Instant BEFORE = RELEASE.minusSeconds(1);

  private final Staff staff = new Staff().with(Role.PROJECT_MANAGER, "manager");

  @Test
  void whatIsOfferedFollowsFromRoleAndPlan() {
    assertThat(offered(AUTHOR, plan(), true)).containsExactly(REVISE, NOTE, DRILL);
    assertThat(offered(Acting.as("desk", Role.SERVICE_DESK), plan(), true)).containsExactly(NOTE);
    assertThat(offered(Acting.as("bureau", Role.BUREAU_OPERATOR), plan(), true)).containsExactly(NOTE, WAIVE);
    assertThat(offered(Acting.as("bureau", Role.BUREAU_OPERATOR), plan(), false)).as("nothing to waive").containsExactly(NOTE);
    assertThat(offered(Acting.as("manager", Role.PROJECT_MANAGER), plan(), true)).containsExactly(NOTE, DRILL, REPLACE);
    assertThat(offered(Acting.as("auditor", Role.AUDITOR), plan(), true)).isEmpty();
  }

  @Test
  void theAuthorAloneRevisesUntilTheReleaseBeginsOrIsStopped() {
    assertThat(refusal(Acting.as("another", Role.ENGINEER), plan(), BEFORE)).isEqualTo("not-the-author");
    assertThat(refusal(AUTHOR, plan(), BEFORE)).isNull();
    assertThat(refusal(AUTHOR, plan(), RELEASE)).isEqualTo("release-stopped");
    assertThat(refusal(AUTHOR, in(PlanStatus.WAITING), BEFORE)).isEqualTo("plan-waits");
    assertThat(refusal(AUTHOR, in(PlanStatus.SIGNED), BEFORE)).isNull();
    assertThat(refusal(AUTHOR, in(PlanStatus.IN_RELEASE), BEFORE)).isEqualTo("release-begun");
    assertThat(refusal(AUTHOR, in(PlanStatus.CLOSED), BEFORE)).isEqualTo("plan-ended");
    EmergencyPlan shortOne = plan().with(plan().progress().signed(BEFORE, new FullPlan(RELEASE, null), null).at(PlanStatus.IN_RELEASE));
    assertThat(refusal(AUTHOR, shortOne, RELEASE)).as("its full plan is to come").isNull();
  }

  @Test
  void everyRefusalIsNamed() {
    Acting desk = Acting.as("desk", Role.SERVICE_DESK);

    assertThat(problem(desk, DRILL, plan(), BEFORE).type()).isEqualTo("not-a-drill-keeper");
    assertThat(problem(desk, WAIVE, plan(), BEFORE).type()).isEqualTo("not-the-bureau");
    assertThat(problem(desk, REPLACE, plan(), BEFORE).type()).isEqualTo("not-the-project-manager");
    assertThat(problem(Acting.as("manager", Role.PROJECT_MANAGER), REPLACE, in(PlanStatus.STOPPED), BEFORE).type()).isEqualTo("plan-ended");
    assertThat(problem(Acting.as("auditor", Role.AUDITOR), NOTE, plan(), BEFORE).type()).isEqualTo("auditor-changes-nothing");
    assertThat(problem(Acting.as("engineer", Role.PROJECT_MANAGER), REPLACE, plan(), BEFORE).type()).isEqualTo("own-change-concerned");
  }

  private List<PlanAction> offered(CurrentUser person, EmergencyPlan plan, boolean issues) {
    return rights(person, BEFORE).of(plan, issues);
  }

  private String refusal(CurrentUser person, EmergencyPlan plan, Instant now) {
    Problem problem = problem(person, REVISE, plan, now);
    return problem == null ? null : problem.type();
  }

  private Problem problem(CurrentUser person, PlanAction action, EmergencyPlan plan, Instant now) {
    return catchThrowableOfType(Problem.class, () -> rights(person, now).check(action, plan));
  }

  private PlanRights rights(CurrentUser person, Instant now) {
    return new PlanRights(person, Naming.rights(person, staff), Clock.fixed(now, Zone.SHANGHAI));
  }

  private static EmergencyPlan in(PlanStatus status) {
    return plan().with(plan().progress().at(status));
  }

  private static EmergencyPlan plan() {
    return PlanExamples.goLive();
  }
}
