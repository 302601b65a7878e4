package org.assetcloud.itsm.work;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Tells leads about open tasks, whatever they are about. */
@Component
class TellOfWork {

  private static final int LONGEST = 900;

  private final TellPeople tellPeople;
  private final Leads leads;
  private final Clock clock;

  TellOfWork(TellPeople tellPeople, Leads leads, Clock clock) {
    this.tellPeople = tellPeople;
    this.leads = leads;
    this.clock = clock;
  }

  /** @param holder who had them, as people are called */
  void returned(Role lead, List<WorkItem> tasks, String holder) {
    String list = tasks.stream().map(task -> "%s“%s”".formatted(task.number(), task.name())).collect(Collectors.joining("、"));
    WorkItem first = tasks.get(0);
    tell(lead, "RETURNED/%s/%d".formatted(first.id(), clock.instant().getEpochSecond()), NotificationKind.INFORMATION, first,
        "%s已没有可以办理的角色，%d 项待办已退回待领，请安排办理：%s".formatted(holder, tasks.size(), list));
  }

  /** Once for a task and a person. */
  void toBeReplaced(Role planning, WorkItem task, String person, String called) {
    tell(planning, "REPLACE/%s/%s".formatted(task.id(), person), NotificationKind.ASSIGNMENT, task,
        "%s 的“%s”指定由%s办理，但%s已没有可以办理的角色，请指定接替的人。".formatted(task.number(), task.name(), called, called));
  }

  private void tell(Role role, String event, NotificationKind kind, WorkItem about, String text) {
    tellPeople.tell(leads.members(role), new Announcement(event, kind, about.number(), null, Text.shortened(text, LONGEST), clock.instant()));
  }
}
