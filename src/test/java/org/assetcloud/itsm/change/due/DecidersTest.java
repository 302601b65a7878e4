package org.assetcloud.itsm.change.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.normal;
import static org.assetcloud.itsm.change.ChangeExamples.windowed;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeExamples;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;

/** Who decides where people have a part in the change themselves, and which window is an emergency's (R7.4). */
class DecidersTest {

  private static final Map<Role, List<String>> NOBODY = Map.of();

  @Test
  void whereNobodyOfTheRoleHasAPartItDecidesAlone() {
    Deciders.Offer offer = offer(Map.of(Role.TEAM_LEAD, List.of("b-lead", "a-lead"), Role.PROJECT_MANAGER, List.of("manager")));

    assertThat(offer).isEqualTo(new Deciders.Offer(List.of(Role.TEAM_LEAD), List.of("b-lead", "a-lead"), ""));
    assertThat(offer.groups()).containsExactly("team-lead");
  }

  @Test
  void whoHasAPartCountsAsAbsentAndTheirColleaguesAndTheNextRoleDecide() {
    assertThat(offer(Map.of(Role.TEAM_LEAD, List.of("requester", "lead"), Role.PROJECT_MANAGER, List.of("manager", "implementer"))))
        .isEqualTo(new Deciders.Offer(List.of(Role.TEAM_LEAD, Role.PROJECT_MANAGER), List.of("lead", "manager"),
            "运维组长中有本变更的申请人、实施人或验证人，须回避，由运维组长或项目经理办理。"));
  }

  @Test
  void whereEverybodyOfTheRoleHasAPartTheNextThatIsFreeDecides() {
    assertThat(offer(Map.of(Role.TEAM_LEAD, List.of("requester"), Role.PROJECT_MANAGER, List.of("verifier"), Role.CONTRACTOR_DIRECTOR,
        List.of("director")))).isEqualTo(new Deciders.Offer(List.of(Role.CONTRACTOR_DIRECTOR), List.of("director"),
            "运维组长中有本变更的申请人、实施人或验证人，须回避，由供应商分管领导办理。"));
  }

  @Test
  void whereNobodyHoldsTheRoleTheNextOfItsSideDecides() {
    assertThat(offer(Map.of(Role.PROJECT_MANAGER, List.of("manager"), Role.BUREAU_OPERATOR, List.of("bureau")))).isEqualTo(
        new Deciders.Offer(List.of(Role.PROJECT_MANAGER), List.of("manager"), "没有运维组长，由项目经理办理。"));
  }

  @Test
  void whereNobodyIsLeftOfItsSideItIsTheRolesAndSaysSo() {
    assertThat(offer(Map.of(Role.TEAM_LEAD, List.of("requester"), Role.BUREAU_OPERATOR, List.of("bureau")))).isEqualTo(
        new Deciders.Offer(List.of(Role.TEAM_LEAD), List.of(), "没有可以办理的人员，请配备运维组长。"));
    assertThat(offer(NOBODY).people()).isEmpty();
  }

  @Test
  void aColleagueIsNotAloneWithItButMayBeWhereNobodyIsAbove() {
    assertThat(offer(Map.of(Role.TEAM_LEAD, List.of("requester", "lead")))).isEqualTo(new Deciders.Offer(List.of(Role.TEAM_LEAD),
        List.of("lead"), "运维组长中有本变更的申请人、实施人或验证人，须回避，由运维组长办理。"));
  }

  @Test
  void whoHasAPartMayNotDecideByTheRuleOfOwnChanges() {
    Deciders deciders = deciders(NOBODY);

    for (String concerned : List.of("requester", "implementer", "verifier")) {
      Forbidden forbidden = catchThrowableOfType(Forbidden.class, () -> deciders.check(normal(), concerned));
      assertThat(forbidden.type()).isEqualTo("own-change-concerned");
      assertThat(forbidden).hasMessage("您是变更 BG-20260302-0001 的申请人、实施人或验证人，须回避，请由其他人办理。");
    }
    assertThatCode(() -> deciders.check(normal(), "lead")).doesNotThrowAnyException();
  }

  @Test
  void anEmergencyBeginsWithinTheTimeOfTheTable() {
    DeadlineTable table = (step, type) -> new DeadlineTable.Length(CalendarKind.NATURAL,
        Duration.ofHours("WINDOW_AHEAD".equals(step) && type == ChangeType.EMERGENCY ? 4 : 0));
    EmergencyWindow emergency = Dues.emergencyWindow(table, Clock.fixed(NOW, Zone.SHANGHAI));
    String late = "紧急变更的窗口最迟须在 2026年3月2日 14:00:00 之前开始；不必立即处理的请按一般变更办理。";

    assertThat(emergency.fault(NOW)).isNull();
    assertThat(emergency.fault(NOW.plusSeconds(14_400))).isNull();
    assertThat(emergency.fault(NOW.plusSeconds(14_401))).isEqualTo(late);

    Change ahead = windowed(ChangeExamples.emergency(), new Window(NOW.plusSeconds(14_401), NOW.plusSeconds(20_000)));
    Refused refused = catchThrowableOfType(Refused.class, () -> emergency.check(ahead));
    assertThat(refused.errors()).extracting("field").containsExactly("windowFrom");
    assertThat(refused).hasMessage(late);
    assertThatCode(() -> emergency.check(windowed(normal(), ahead.content().window()))).doesNotThrowAnyException();
    assertThatCode(() -> emergency.check(windowed(ahead, new Window(NOW, NOW.plusSeconds(60))))).doesNotThrowAnyException();
  }

  @Test
  void whatHasBegunIsNobodysQuestionToTheTable() {
    DeadlineTable never = (step, type) -> {
      throw new AssertionError("asked");
    };

    assertThat(Dues.emergencyWindow(never, Clock.fixed(NOW, Zone.SHANGHAI)).fault(NOW.minusSeconds(1))).isNull();
    assertThat(Dues.emergencyWindow(never, Clock.fixed(NOW, Zone.SHANGHAI)).fault(NOW)).isNull();
  }

  private static Deciders.Offer offer(Map<Role, List<String>> members) {
    return deciders(members).of(normal(), Role.TEAM_LEAD);
  }

  private static Deciders deciders(Map<Role, List<String>> members) {
    return Dues.deciders(role -> members.getOrDefault(role, List.of()));
  }
}
