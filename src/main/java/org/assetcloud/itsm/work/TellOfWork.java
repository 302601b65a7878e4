package org.assetcloud.itsm.work;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Tells leads about open tasks, whatever they are about. */
@Component
class TellOfWork {

  private static final int LONGEST = 900;

  private final TellPeople tellPeople;
  private final Leads leads;
  private final Names names;
  private final Clock clock;

  TellOfWork(TellPeople tellPeople, Leads leads, Names names, Clock clock) {
    this.tellPeople = tellPeople;
    this.leads = leads;
    this.names = names;
    this.clock = clock;
  }

  /** @param holder who had them, as people are called */
  void returned(Role lead, List<WorkItem> tasks, String holder) {
    WorkItem first = tasks.get(0);
    tell(lead, "RETURNED/%s/%d".formatted(first.id(), clock.instant().getEpochSecond()), NotificationKind.INFORMATION, first,
        "%s已没有可以办理的角色，%d 项待办已退回待领，请安排办理：%s".formatted(holder, tasks.size(), list(tasks)));
  }

  /** @param holder who had them, as people are called */
  void moved(Role lead, List<WorkItem> tasks, String holder) {
    WorkItem first = tasks.get(0);
    tell(lead, "MOVED/%s/%d".formatted(first.id(), clock.instant().getEpochSecond()), NotificationKind.ASSIGNMENT, first,
        "%s已没有可以办理的角色，%d 项待办转给%s办理，请认领：%s".formatted(holder, tasks.size(), lead.label(), list(tasks)));
  }

  private static String list(List<WorkItem> tasks) {
    return tasks.stream().map(task -> "%s“%s”".formatted(task.number(), task.name())).collect(Collectors.joining("、"));
  }

  /** Once for a task and a person. */
  void toBeReplaced(Role planning, WorkItem task, String person, String called) {
    tell(planning, "REPLACE/%s/%s".formatted(task.id(), person), NotificationKind.ASSIGNMENT, task,
        "%s 的“%s”指定由%s办理，但%s已没有可以办理的角色，请指定接替的人。".formatted(task.number(), task.name(), called, called));
  }

  /** Its holder, or all who could take it, are reminded while there is time. */
  void near(WorkItem task) {
    tell(hands(task), "NEAR/%s".formatted(task.id()), NotificationKind.ESCALATION, task, "快到期",
        "%s 的“%s”快到期：期限 %s，还有 %s，%s。请在期限前办理。".formatted(task.number(), task.name(), InWords.instant(task.dueAt()),
            InWords.duration(Duration.between(clock.instant(), task.dueAt())), called(task)));
  }

  /** Its holder, or all who could take it, hear of it with their lead; those above after that by themselves. */
  void overdue(WorkItem task, OverdueLevels.Level level) {
    Set<String> people = new TreeSet<>(leads.members(leads.staffed(level.role())));
    if (level.position() == 0) {
      people.addAll(hands(task));
    }
    String text = "%s 的“%s”已逾期：期限 %s，已过 %s，%s。%s".formatted(task.number(), task.name(), InWords.instant(task.dueAt()),
        InWords.duration(Duration.between(task.dueAt(), clock.instant())), called(task), level.position() == 0 ? "请尽快办理。" : "请督促或接办。");
    tell(people, "OVERDUE/%s/%d".formatted(task.id(), level.position()), NotificationKind.ESCALATION, task,
        level.position() == 0 ? "逾期" : "逾期 %d 个工作日".formatted(level.position()), text);
  }

  void takenOver(WorkItem task, String by) {
    if (task.holder() != null) {
      tell(List.of(task.holder()), "TAKEN-OVER/%s/%d".formatted(task.id(), clock.instant().getEpochSecond()), NotificationKind.INFORMATION, task,
          null, "%s 的“%s”已逾期，由%s接办，不用再办理。".formatted(task.number(), task.name(), called(by)));
    }
  }

  private List<String> hands(WorkItem task) {
    return task.holder() != null ? List.of(task.holder())
        : task.roles().stream().flatMap(role -> leads.members(role).stream()).distinct().toList();
  }

  private String called(WorkItem task) {
    return task.holder() == null ? "没有人认领" : "由%s办理".formatted(called(task.holder()));
  }

  String called(String person) {
    return names.of(List.of(person)).get(person);
  }

  private void tell(Role role, String event, NotificationKind kind, WorkItem about, String text) {
    tell(leads.members(role), event, kind, about, null, text);
  }

  private void tell(Collection<String> people, String event, NotificationKind kind, WorkItem about, String level, String text) {
    String number = about.number() == null ? about.process() : about.number();
    tellPeople.tell(people, new Announcement(event, kind, number, level, Text.shortened(text, LONGEST), clock.instant()));
  }
}
