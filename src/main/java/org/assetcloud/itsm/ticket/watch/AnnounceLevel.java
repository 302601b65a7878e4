package org.assetcloud.itsm.ticket.watch;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.clock.ClockReading;
import org.assetcloud.itsm.ticket.clock.ServiceClock;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.assetcloud.itsm.ticket.escalation.LadderLevel;
import org.springframework.stereotype.Component;

/** Tells people of a level of the ladder (R5.7): each of them once, whichever of its roles they have, and for whom they stand in. */
@Component
class AnnounceLevel {

  private final TellPeople tellPeople;
  private final ClockCalendars calendars;
  private final Names names;
  private final Clock clock;

  AnnounceLevel(TellPeople tellPeople, ClockCalendars calendars, Names names, Clock clock) {
    this.tellPeople = tellPeople;
    this.calendars = calendars;
    this.names = names;
    this.clock = clock;
  }

  /**
   * @param found who has each role of the level
   * @param lateness how late it is told, a Chinese sentence; empty where it is in time
   */
  void tell(Ticket ticket, ServiceClock one, LadderLevel level, Collection<StaffedRole.Found> found, String lateness) {
    Map<String, Set<String>> reasons = new TreeMap<>();
    found.forEach(each -> each.members().forEach(
        person -> reasons.computeIfAbsent(person, firstOfTheirs -> new TreeSet<>()).add(each.reason())));
    Map<String, List<String>> people = reasons.keySet().stream().collect(Collectors.groupingBy(person -> String.join("", reasons.get(person))));
    String stands = stands(ticket, one);
    people.forEach((reason, told) -> tellPeople.tell(told, new Announcement(Escalation.event(one, level), NotificationKind.ESCALATION,
        ticket.number(), level.level(), text(ticket, one, level, stands + reason + lateness), clock.instant())));
  }

  /** Until when, how much time that is, and who has it. */
  private String stands(Ticket ticket, ServiceClock one) {
    ClockReading reading = one.read(calendars.of(one), clock.instant());
    String until = reading.deadline() == null ? "" : "截止 %s，".formatted(InWords.instant(reading.deadline()));
    return "%s%s，%s。".formatted(until, TimeLeft.of(one, reading), holder(ticket));
  }

  private String holder(Ticket ticket) {
    String assignee = ticket.progress().assignee();
    if (ticket.progress().status() == TicketStatus.WAITING_FOR_CHANGE) {
      return "正在等待变更";
    }
    return assignee == null ? "尚无人认领" : "由%s办理".formatted(names.of(List.of(assignee)).get(assignee));
  }

  private static String text(Ticket ticket, ServiceClock one, LadderLevel level, String remarks) {
    return "工单 %s（%s）%s时限：%s。%s".formatted(
        ticket.number(), ticket.report().requester().unit(), one.kind().label(), InWords.level(level.level()), remarks);
  }
}
