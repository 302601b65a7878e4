package org.assetcloud.itsm.worktime.year;

import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.worktime.WorkingYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over what a yearly notice says (R5.6): the same notice again changes nothing, two imports at once follow one another. */
@Component
public class ImportWorkingYear {

  private final ChangeCalendar changeCalendar;
  private final CurrentUser currentUser;
  private final ApplicationEventPublisher events;

  ImportWorkingYear(ChangeCalendar changeCalendar, CurrentUser currentUser, ApplicationEventPublisher events) {
    this.changeCalendar = changeCalendar;
    this.currentUser = currentUser;
    this.events = events;
  }

  /**
   * Announces a change as {@link WorkingCalendarChanged} before the transaction ends.
   *
   * @throws Forbidden for everybody but process-owner
   */
  @Transactional
  public void importYear(WorkingYear year) {
    if (!currentUser.holds(Role.PROCESS_OWNER)) {
      throw new Forbidden("working-years-of-process-owner", "只有%s可以导入工作日历。".formatted(Role.PROCESS_OWNER.label()));
    }
    changeCalendar.change(content -> content.with(year), currentUser.id()).ifPresent(events::publishEvent);
  }
}
