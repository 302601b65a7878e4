package org.assetcloud.itsm.change.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.normal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.change.Telling;
import org.assetcloud.itsm.change.module.Register;
import org.assetcloud.itsm.notify.Told;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Side;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.time.Zone;
import org.junit.jupiter.api.Test;

/** Who enters freezes, who lifts them, and who hears of it (R7.4, R4.3). */
class FreezesTest {

  private static final Acting BUREAU = Acting.as("bureau", Role.BUREAU_OPERATOR);
  private static final Acting MANAGER = Acting.as("manager", Role.PROJECT_MANAGER);
  private static final FreezeCheck.Said SAID =
      new FreezeCheck.Said("2026-03-02T18:00:00+08:00", "2026-03-03T00:00:00+08:00", List.of("打印"), "年终决算");

  private final PlannedTimes calendar = new PlannedTimes();
  private final Told told = new Told();

  @Test
  void aFreezeIsOfTheSideThatEntersItAndThoseItStopsAreTold() {
    calendar.concerning(normal());

    Freeze entered = enter(BUREAU);

    assertThat(entered.side()).isEqualTo(Side.BUREAU);
    assertThat(entered.by()).isEqualTo("bureau");
    assertThat(entered.at()).isEqualTo(NOW);
    assertThat(calendar.locked()).isOne();
    assertThat(told.lines()).containsExactly("INFORMATION FROZEN/1 -> [requester, implementer]: "
        + "的窗口在新登记的冻结期内（2026年3月2日 18:00:00 至 2026年3月3日 00:00:00），不能开工，请重新安排。");
    assertThat(enter(MANAGER).side()).isEqualTo(Side.CONTRACTOR);
    assertThat(enter(Acting.as("both", Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR)).side()).isEqualTo(Side.BUREAU);
  }

  @Test
  void nobodyElseEntersOrLiftsAFreeze() {
    Acting engineer = Acting.as("engineer", Role.ENGINEER);

    assertThat(refusal(() -> enter(engineer))).hasMessage("只有采购人信息科和项目经理可以登记冻结期。");
    enter(BUREAU);
    assertThat(refusal(() -> lift(engineer, NOW).lift(1, "提前结束"))).hasMessage("只有采购人信息科和项目经理可以解除冻结期。");
    assertThat(calendar.count()).isOne();
    assertThat(calendar.get(1).liftedAt()).isNull();
  }

  @Test
  void whoSetAFreezeHearsThatAnotherLiftedIt() {
    enter(MANAGER);

    lift(BUREAU, NOW.plusSeconds(5)).lift(1, "决算已完成");

    Freeze lifted = calendar.get(1);
    assertThat(List.of(lifted.liftedBy(), lifted.liftedAt(), lifted.liftedBecause())).containsExactly("bureau", NOW.plusSeconds(5), "决算已完成");
    assertThat(told.lines()).containsExactly("INFORMATION FREEZE-LIFTED -> [manager]: 已由 bureau 解除：决算已完成");
    assertThat(calendar.locked()).isEqualTo(2);
  }

  @Test
  void whoLiftsTheirOwnFreezeIsToldNothing() {
    enter(MANAGER);

    lift(MANAGER, NOW).lift(1, "决算已完成");

    assertThat(calendar.get(1).liftedAt()).isEqualTo(NOW);
    assertThat(told.lines()).isEmpty();
  }

  @Test
  void theBureauLiftsItsOwn() {
    enter(BUREAU);

    assertThat(refusal(() -> lift(MANAGER, NOW).lift(1, "决算已完成")).type()).isEqualTo("bureau-lifts-its-own");
    assertThat(refusal(() -> lift(BUREAU, NOW).lift(1, "决算已完成"))).isNull();
    assertThat(refusal(() -> lift(BUREAU, NOW).lift(1, "决算已完成")).type()).isEqualTo("freeze-lifted");
  }

  @Test
  void nobodyLiftsWhatStopsAChangeOfTheirs() {
    enter(BUREAU);
    calendar.concerning(normal());

    Problem refusal = refusal(() -> lift(Acting.as("verifier", Role.BUREAU_OPERATOR), NOW).lift(1, "决算已完成"));
    assertThat(refusal.type()).isEqualTo("own-change-concerned");
    assertThat(refusal).hasMessage("您是变更 BG-20260302-0001 的申请人、实施人或验证人，这个冻结期与该变更冲突，请由其他人解除。");
    assertThat(refusal(() -> lift(BUREAU, NOW).lift(1, "决算已完成"))).isNull();
  }

  @Test
  void aFreezeIsLiftedForAReason() {
    enter(BUREAU);

    assertThat(refusal(() -> lift(BUREAU, NOW).lift(1, " ")).errors()).extracting("field").containsExactly("reason");
    assertThat(calendar.get(1).liftedAt()).isNull();
  }

  @Test
  void liftingIsOfferedUntilTheFreezeIsOverToTheSideThatSetIt() {
    enter(BUREAU);
    enter(MANAGER);
    Instant end = calendar.get(1).window().to();

    assertThat(lift(BUREAU, end.minusSeconds(1)).offered(calendar.get(1))).isTrue();
    assertThat(lift(BUREAU, end).offered(calendar.get(1))).isFalse();
    assertThat(lift(MANAGER, NOW).offered(calendar.get(1))).isFalse();
    assertThat(lift(MANAGER, NOW).offered(calendar.get(2))).isTrue();
    assertThat(lift(Acting.as("engineer", Role.ENGINEER), NOW).offered(calendar.get(2))).isFalse();
    lift(BUREAU, NOW).lift(1, "决算已完成");
    assertThat(lift(BUREAU, NOW).offered(calendar.get(1))).isFalse();
  }

  private Freeze enter(CurrentUser person) {
    return new EnterFreeze(calendar, new FreezeCheck(Register.of("打印")), Telling.of(told, person, new Staff(), clock(NOW)), person, clock(NOW))
        .enter(SAID);
  }

  private LiftFreeze lift(CurrentUser person, Instant now) {
    return new LiftFreeze(calendar, told.about(person, new Staff(), clock(now)), person, clock(now));
  }

  private static Problem refusal(ThrowingCallable attempt) {
    return catchThrowableOfType(Problem.class, attempt);
  }

  private static Clock clock(Instant now) {
    return Clock.fixed(now, Zone.SHANGHAI);
  }
}
