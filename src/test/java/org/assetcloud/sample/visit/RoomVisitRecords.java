package org.assetcloud.sample.visit;

import java.util.List;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.records.ProcessRights;
import org.assetcloud.itsm.records.RecordKind;
import org.assetcloud.itsm.records.RecordPages;
import org.assetcloud.itsm.records.RecordShelf;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.sample.visit.RoomVisit.Status;
import org.springframework.stereotype.Component;

/** What visits are called, who starts and reads them, and what the common pages show. */
@Component
class RoomVisitRecords implements RecordKind, RecordShelf {

  static final String SERIES = "CR";
  static final String KEY = "roomVisit";

  private final RoomVisitMapper visits;
  private final ArrangeVisits arrange;
  private final CurrentUser person;

  RoomVisitRecords(RoomVisitMapper visits, ArrangeVisits arrange, CurrentUser person) {
    this.visits = visits;
    this.arrange = arrange;
    this.person = person;
  }

  @Override
  public String series() {
    return SERIES;
  }

  @Override
  public String label() {
    return "机房出入申请";
  }

  @Override
  public RecordPages pages() {
    return new RecordPages("/room-visit", "/room-visits", "机房出入", "机房出入", "log-in", 30, "records");
  }

  @Override
  public String collection() {
    return "room-visits";
  }

  @Override
  public List<ProcessRights> processes() {
    return List.of(ProcessRights.of(KEY).startedBy(Role.ENGINEER, Role.TEAM_LEAD).readBy(Role.ENGINEER, Role.TEAM_LEAD));
  }

  @Override
  public Found find(String text, long offset, int size) {
    String like = "%" + text.replaceAll("[%_\\\\]", "") + "%";
    return new Found(visits.list(like, offset, size).stream().map(RoomVisitRecords::line).toList(), visits.count(like));
  }

  @Override
  public Sheet sheet(String number) {
    RoomVisit visit = arrange.get(number);
    boolean own = visit.status() == Status.ASKED && visit.askedBy().equals(person.id());
    return new Sheet(line(visit), List.of(new Fact("人员", visit.visitors()), new Fact("缓急", visit.urgent() ? "紧急" : "计划内"),
        new Fact("审批期限", InWords.instant(visit.dueAt()))), Stream.of(new Action("withdraw", "撤回")).filter(action -> own).toList());
  }

  @Override
  public void act(String number, String action, String reason) {
    arrange.withdraw(number, reason);
  }

  private static Line line(RoomVisit visit) {
    return new Line(visit.number(), visit.title(), visit.status().label(), visit.askedAt(), visit.askedBy());
  }
}
