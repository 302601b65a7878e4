package org.assetcloud.itsm.ticket.watch;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assetcloud.itsm.asking.StaffedRole;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.TellAbout;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.springframework.stereotype.Component;

/** Tells the bureau of a ticket that was called off after a deadline was missed, so that no breach ends unseen (R5.7). */
@Component
class TellOfCancelledBreach {

  private static final int LONGEST_REASON = 400;

  private final TellAbout tell;
  private final StaffedRole staffedRole;
  private final Names names;
  private final CurrentUser person;

  TellOfCancelledBreach(TellAbout tell, StaffedRole staffedRole, Names names, CurrentUser person) {
    this.tell = tell;
    this.staffedRole = staffedRole;
    this.names = names;
    this.person = person;
  }

  /** @param missed the deadlines that were missed; at least one */
  void tell(Ticket ticket, Map<ClockKind, Instant> missed, String why) {
    StaffedRole.Found found = staffedRole.forLevel(Role.BUREAU_OPERATOR);
    String deadlines = missed.entrySet().stream()
        .map(each -> "%s时限 %s ".formatted(each.getKey().label(), InWords.instant(each.getValue()))).collect(Collectors.joining("、"));
    String by = names.of(List.of(person.id())).get(person.id());
    tell.tell(new TellAbout.Thing("工单", ticket.number(), ticket.report().title()), "CANCELLED-AFTER-BREACH", NotificationKind.INFORMATION, null,
        found.members(), "在超过%s之后由 %s（%s）撤销，超时照常计入服务水平。%s撤销原因：%s".formatted(
            deadlines, by, person.id(), found.reason(), Text.shortened(why, LONGEST_REASON)));
  }
}
