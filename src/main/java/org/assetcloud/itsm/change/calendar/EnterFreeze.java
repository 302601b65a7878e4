package org.assetcloud.itsm.change.calendar;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Side;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.InWords;
import org.springframework.stereotype.Component;

/** Enters times in which nothing is changed (R7.4, R4.3): bureau-operator and project-manager. */
@Component
public class EnterFreeze {

  private final ChangeCalendar calendar;
  private final FreezeCheck check;
  private final TellOfChange tell;
  private final CurrentUser person;
  private final Clock clock;

  EnterFreeze(ChangeCalendar calendar, FreezeCheck check, TellOfChange tell, CurrentUser person, Clock clock) {
    this.calendar = calendar;
    this.check = check;
    this.tell = tell;
    this.person = person;
    this.clock = clock;
  }

  /** @return the freeze; those whose approved changes it stops are told */
  public Freeze enter(FreezeCheck.Said said) {
    if (!person.holds(Role.BUREAU_OPERATOR, Role.PROJECT_MANAGER)) {
      throw new Forbidden("not-yours-to-freeze", "只有采购人信息科和项目经理可以登记冻结期。");
    }
    Side side = person.holds(Role.BUREAU_OPERATOR) ? Side.BUREAU : Side.CONTRACTOR;
    Freeze wanted = check.read(said, person.id(), side, clock.instant());
    calendar.lock();
    long id = calendar.add(wanted);
    Freeze entered = calendar.get(id);
    for (Change stopped : calendar.stoppedBy(entered)) {
      tell.know(stopped, "FROZEN/%d".formatted(id), List.of(stopped.requestedBy(), stopped.content().hands().implementer()),
          "的窗口在新登记的冻结期内（%s 至 %s），不能开工，请重新安排。".formatted(InWords.instant(entered.window().from()),
              InWords.instant(entered.window().to())));
    }
    return entered;
  }
}
