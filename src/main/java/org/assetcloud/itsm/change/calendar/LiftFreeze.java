package org.assetcloud.itsm.change.calendar;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellAbout;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Side;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Lifts a freeze (R7.4): the bureau lifts its own, nobody what stops a change of theirs, and whoever set it hears of it. */
@Component
public class LiftFreeze {

  private final ChangeCalendar calendar;
  private final TellAbout tell;
  private final CurrentUser person;
  private final Clock clock;

  LiftFreeze(ChangeCalendar calendar, TellAbout tell, CurrentUser person, Clock clock) {
    this.calendar = calendar;
    this.tell = tell;
    this.person = person;
    this.clock = clock;
  }

  /**
   * @throws Forbidden for the contractor where it is the bureau's, and for whoever has a part in an open change that it stops
   * @throws Conflict where it is lifted already
   */
  public void lift(long id, String reason) {
    if (!holdsARole()) {
      throw new Forbidden("not-yours-to-freeze", "只有采购人信息科和项目经理可以解除冻结期。");
    }
    calendar.lock();
    Freeze freeze = calendar.get(id);
    if (freeze.liftedAt() != null) {
      throw new Conflict("freeze-lifted", "这个冻结期已经解除。");
    }
    mayLift(freeze);
    String because = Text.reason("reason", "解除原因", reason, 1_000);
    calendar.lift(new Freeze(freeze.id(), freeze.window(), freeze.modules(), freeze.reason(), freeze.by(), freeze.side(), freeze.at(),
        clock.instant(), person.id(), because));
    if (!freeze.by().equals(person.id())) {
      tell.tell(new TellAbout.Thing("冻结期", String.valueOf(id), freeze.reason()), "FREEZE-LIFTED", NotificationKind.INFORMATION, null,
          List.of(freeze.by()), "已由 %s 解除：%s".formatted(person.id(), because));
    }
  }

  /** Whether it can still be lifted by somebody of the person's role, whatever part they have in the changes that it stops. */
  public boolean offered(Freeze freeze) {
    return freeze.liftedAt() == null && freeze.window().to().isAfter(clock.instant()) && holdsARole() && !ofTheOtherSide(freeze);
  }

  private boolean holdsARole() {
    return person.holds(Role.BUREAU_OPERATOR, Role.PROJECT_MANAGER);
  }

  private boolean ofTheOtherSide(Freeze freeze) {
    return freeze.side() == Side.BUREAU && !person.holds(Role.BUREAU_OPERATOR);
  }

  private void mayLift(Freeze freeze) {
    if (ofTheOtherSide(freeze)) {
      throw new Forbidden("bureau-lifts-its-own", "这个冻结期由采购人登记，只能由采购人信息科解除。");
    }
    calendar.concernedBy(freeze).stream().filter(change -> change.involves(person.id())).findFirst().ifPresent(change -> {
      throw new Forbidden("own-change-concerned",
          "您是变更 %s 的申请人、实施人或验证人，这个冻结期与该变更冲突，请由其他人解除。".formatted(change.number()));
    });
  }
}
