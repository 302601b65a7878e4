package org.assetcloud.itsm.ticket.work;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.asking.Chain;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellPeople;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.ticket.Note;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Tickets;
import org.springframework.stereotype.Component;

/** Tells of a solution that nobody follows up, on each working day one role higher (R5.5, R5.7). */
@Component
class RemindOfConfirmation {

  /** Roles above the service desk that are told. */
  private static final int ABOVE = 2;

  private final Tickets tickets;
  private final StaffedRole staffedRole;
  private final ConfirmationTable table;
  private final TellPeople tellPeople;
  private final Clock clock;

  RemindOfConfirmation(Tickets tickets, StaffedRole staffedRole, ConfirmationTable table, TellPeople tellPeople, Clock clock) {
    this.tickets = tickets;
    this.staffedRole = staffedRole;
    this.table = table;
    this.tellPeople = tellPeople;
    this.clock = clock;
  }

  /** The service desk from the first working day, whom the table names as well from the second, the next of that side from the third. */
  private Stream<Role> fromDayToDay() {
    Role told = table.told();
    List<Role> above = told == null ? Chain.ofSide(Role.SERVICE_DESK).above() : Chain.ofSide(told).roles();
    return Stream.concat(Stream.of(Role.SERVICE_DESK), above.stream().limit(ABOVE));
  }

  /** @param day the how manieth working day nobody has seen to it */
  void of(String number, int day) {
    Instant now = clock.instant();
    List<StaffedRole.Found> told = fromDayToDay().limit(day).map(staffedRole::forWork).toList();
    boolean first = day == 1;
    String text = first ? "工单 %s 已解决但用户尚未确认，请在不同工作日继续联系用户。".formatted(number)
        : "工单 %s 已解决，回访到期后第 %d 个工作日仍没有人回访用户，请服务台今天联系用户。".formatted(number, day);
    tellPeople.tell(told.stream().flatMap(each -> each.members().stream()).distinct().toList(), new Announcement(
        "%s/CONFIRMATION/%s".formatted(number, now), first ? NotificationKind.INFORMATION : NotificationKind.ESCALATION, number,
        first ? null : "回访到期第 %d 个工作日".formatted(day), text, now));
    tickets.addNote(new Note(number, NoteKind.REMINDER, now, CurrentUser.SYSTEM, true, "回访到期第 %d 个工作日没有人回访，已提醒%s。".formatted(
        day, told.stream().map(each -> each.role().label()).distinct().collect(Collectors.joining("、")))));
  }
}
