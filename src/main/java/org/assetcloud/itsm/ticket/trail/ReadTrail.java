package org.assetcloud.itsm.ticket.trail;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.ticket.Note;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.desk.TicketFile;
import org.assetcloud.itsm.ticket.desk.TicketFiles;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.springframework.stereotype.Component;

/** Puts everything on record about a ticket in one line of time. */
@Component
public class ReadTrail {

  private final TicketFiles files;
  private final TaskLog tasks;

  ReadTrail(TicketFiles files, TaskLog tasks) {
    this.files = files;
    this.tasks = tasks;
  }

  /**
   * Oldest first; what happened in the same second: the ticket, its tasks, what was said, what its clocks did, who was told.
   *
   * @throws org.assetcloud.itsm.ticket.TicketUnknown where there is none of this number
   */
  public List<TrailEntry> of(String number) {
    TicketFile file = files.get(number);
    return Stream.of(Stream.of(registered(file.ticket())), tasks.of(number).stream(), file.notes().stream().map(ReadTrail::said),
            ClockTrail.of(file.clocks()), file.escalations().stream().map(ReadTrail::escalated), timedOut(file.ticket()))
        .flatMap(entries -> entries).sorted(Comparator.comparing(TrailEntry::at)).toList();
  }

  private static TrailEntry registered(Ticket ticket) {
    String how = "渠道：" + ticket.report().channel().label();
    return new TrailEntry(ticket.registeredAt(), ticket.registeredBy(), "登记工单",
        ticket.report().lateEntry() ? how + "；补录：" + ticket.report().lateEntryReason() : how);
  }

  private static TrailEntry said(Note note) {
    return new TrailEntry(note.at(), note.by(), note.kind().label() + (note.internal() ? "（内部）" : ""), note.text());
  }

  private static TrailEntry escalated(Escalation one) {
    String detail = "%s时钟 %s：%s".formatted(one.clock().label(), one.level(), one.role().label());
    return new TrailEntry(one.actedAt(), CurrentUser.SYSTEM, "升级" + one.action().label(),
        one.reason() == null ? detail : detail + "；" + one.reason());
  }

  /** Nobody's step closed it. */
  private static Stream<TrailEntry> timedOut(Ticket ticket) {
    Progress progress = ticket.progress();
    return progress.confirmation() != Progress.Confirmation.TIMED_OUT ? Stream.empty()
        : Stream.of(new TrailEntry(progress.closedAt(), CurrentUser.SYSTEM, "自动关闭", "多次联系用户未果，视为已确认。"));
  }
}
