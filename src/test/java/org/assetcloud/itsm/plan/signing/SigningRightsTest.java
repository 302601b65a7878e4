package org.assetcloud.itsm.plan.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.StepLevel;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.testing.Somebody;
import org.junit.jupiter.api.Test;

class SigningRightsTest {

  private static final EmergencyPlan PLAN = PlanExample.toSign(null, PlanForm.FULL);
  private static final Instant BEFORE = PlanExample.RELEASE.minusSeconds(1);
  private static final Map<Role, List<String>> MEMBERS = Map.of(
      Role.TEAM_LEAD, List.of("engineer", "wang", "zhao"), Role.PROJECT_MANAGER, List.of("zhao"), Role.BUREAU_OPERATOR, List.of("li"));

  @Test
  void onlyTheNextSeatIsSignedFor() {
    SigningRights rights = rights(Somebody.of(Role.TEAM_LEAD), BEFORE);

    assertThat(rights.check(PLAN, signoff(), 1, "wang").position()).isEqualTo(1);
    assertThatThrownBy(() -> rights.check(PLAN, signoff(), 2, "li")).isInstanceOf(Conflict.class);
  }

  @Test
  void nothingIsSignedAnyMoreOnceSomebodyReturnedIt() {
    SigningRights rights = rights(Somebody.of(Role.TEAM_LEAD), BEFORE);

    assertThatThrownBy(() -> rights.check(PLAN, signoff(signature(1, "wang", Decision.RETURN)), 2, "zhao")).isInstanceOf(Conflict.class);
  }

  @Test
  void atItsTimeTheReleaseStopsAndNothingIsSigned() {
    SigningRights rights = rights(Somebody.of(Role.TEAM_LEAD), PlanExample.RELEASE);

    assertThatThrownBy(() -> rights.check(PLAN, signoff(), 1, "wang")).isInstanceOf(Conflict.class).hasMessageContaining("上线停止");
  }

  @Test
  void neitherTheAuthorNorWhoeverALaterSeatNeedsSigns() {
    SigningRights rights = rights(Somebody.of(Role.TEAM_LEAD), BEFORE);

    assertThatThrownBy(() -> rights.check(PLAN, signoff(), 1, "engineer")).isInstanceOf(Forbidden.class).hasMessageContaining("编制人");
    assertThatThrownBy(() -> rights.check(PLAN, signoff(), 1, "zhao")).isInstanceOf(Forbidden.class).hasMessageContaining("后面的签署");
  }

  @Test
  void theDeputySignsAsSuchAndOnlyOnceTheSeatKeptSilent() {
    SigningRights deputy = rights(Somebody.of(Role.PROJECT_MANAGER), BEFORE);
    Seat silent = seat(1, Role.TEAM_LEAD, Role.PROJECT_MANAGER).at(StepLevel.OVERDUE);

    assertThatThrownBy(() -> deputy.deputy(PLAN, signoff(), seat(1, Role.TEAM_LEAD, Role.PROJECT_MANAGER))).isInstanceOf(Forbidden.class);
    assertThat(deputy.deputy(PLAN, signoff(), silent)).isTrue();
    assertThat(rights(Somebody.of(Role.TEAM_LEAD), BEFORE).deputy(PLAN, signoff(), silent)).isFalse();
  }

  private static SigningRights rights(Somebody person, Instant now) {
    return new SigningRights(new WhoSigns(role -> MEMBERS.getOrDefault(role, List.of())), person, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static Signoff signoff(Signature... signatures) {
    return new Signoff(PLAN, List.of(seat(1, Role.TEAM_LEAD, Role.PROJECT_MANAGER), seat(2, Role.PROJECT_MANAGER, null),
        seat(3, Role.BUREAU_OPERATOR, null)), List.of(signatures));
  }

  private static Seat seat(int position, Role role, Role deputy) {
    return new Seat(1, position, new Seat.Terms(role, deputy, null, null), null, StepLevel.OPEN);
  }

  private static Signature signature(int position, String person, Decision decision) {
    return new Signature(1, position, person, false, decision, null, "digest", BEFORE, null);
  }
}
