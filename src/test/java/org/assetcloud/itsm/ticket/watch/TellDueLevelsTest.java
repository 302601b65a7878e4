package org.assetcloud.itsm.ticket.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.Severity;
import org.assetcloud.itsm.ticket.Ticket;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.assetcloud.itsm.ticket.escalation.EscalationAction;
import org.assetcloud.itsm.ticket.registration.RegisterTicket;
import org.assetcloud.itsm.ticket.work.ConfirmSolution;
import org.assetcloud.itsm.ticket.work.ConfirmationAnswer;
import org.assetcloud.itsm.ticket.work.ResolutionOutcome;
import org.assetcloud.itsm.ticket.work.ResolveTicket;
import org.assetcloud.itsm.ticket.work.RespondToTicket;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@WiredTest
@Transactional
class TellDueLevelsTest {

  @Autowired
  RegisterTicket registerTicket;

  @Autowired
  TicketClocks clocks;

  @Autowired
  RespondToTicket respondToTicket;

  @Autowired
  ResolveTicket resolveTicket;

  @Autowired
  ConfirmSolution confirmSolution;

  @Autowired
  TellDueLevels tellDueLevels;

  @Autowired
  Tickets tickets;

  @Autowired
  IdentityService identity;

  @Autowired
  JdbcTemplate database;

  @Autowired
  TestClock time;

  @BeforeEach
  void everyRoleButTheServiceDeskIsStaffed() {
    identity.deleteMembership("service-desk", Role.SERVICE_DESK.id());
    identity.deleteMembership("service-desk-2", Role.SERVICE_DESK.id());
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void eachLevelIsToldAtItsTimeAndOnlyOnce() {
    String number = report(Severity.GENERAL);

    assertThat(tellDueLevels.nextWake(number)).isEqualTo(at("2026-02-15T00:05"));
    assertThat(toldAt(number, "2026-02-15T00:04:59")).isEmpty();
    assertThat(toldAt(number, "2026-02-15T00:05")).extracting(Escalation::level).containsExactly("50%");
    assertThat(toldAt(number, "2026-02-15T00:05")).isEmpty();
    assertThat(tellDueLevels.nextWake(number)).isEqualTo(at("2026-02-15T00:12:30"));
  }

  @Test
  void aRoleWithoutMembersGivesWayToTheNextAndSaysWhy() {
    String number = report(Severity.GENERAL);

    Escalation told = toldAt(number, "2026-02-15T00:05").get(0);

    assertThat(told).extracting(Escalation::ladderRole, Escalation::role, Escalation::reason)
        .containsExactly(Role.SERVICE_DESK, Role.TEAM_LEAD, "服务台没有人员，改由运维组长处理。");
    assertThat(database.queryForList("select recipient from notification where number = ? order by recipient", String.class, number))
        .containsExactly("team-lead", "team-lead-2");
  }

  @Test
  void withoutLeadAndManagerTheDirectorHearsOfEveryLevelAndTheBureauOnlyOfItsOwn() {
    dismiss(Role.TEAM_LEAD);
    dismiss(Role.PROJECT_MANAGER);
    String number = report(Severity.GENERAL);
    respondToTicket.respond(number, true, "已联系");

    List<Escalation> acted = new ArrayList<>(toldAt(number, "2026-02-15T00:50"));
    acted.addAll(toldAt(number, "2026-02-15T01:20"));
    acted.addAll(toldAt(number, "2026-02-15T01:50"));

    assertThat(acted).extracting(Escalation::level, Escalation::ladderRole, Escalation::role).containsExactlyInAnyOrder(
        tuple("50%", Role.TEAM_LEAD, Role.CONTRACTOR_DIRECTOR), tuple("75%", Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR),
        tuple("100%", Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR), tuple("100%", Role.BUREAU_OPERATOR, Role.BUREAU_OPERATOR));
    assertThat(texts("contractor-director", number)).hasSize(3).allMatch(text -> text.contains("没有人员，改由供应商分管领导处理。"));
    assertThat(texts("bureau-operator", number)).hasSize(1).noneMatch(text -> text.contains("没有人员"));
  }

  @Test
  void whoGetsTwoRolesOfALevelHearsItOnceAndForWhomTheyStandIn() {
    dismiss(Role.PROJECT_MANAGER);
    dismiss(Role.CONTRACTOR_DIRECTOR);
    String number = report(Severity.GENERAL);
    respondToTicket.respond(number, true, "已联系");
    toldAt(number, "2026-02-15T01:20");
    int before = texts("bureau-operator", number).size();

    List<Escalation> acted = toldAt(number, "2026-02-15T01:50");

    assertThat(acted).extracting(Escalation::role).containsExactly(Role.BUREAU_OPERATOR, Role.BUREAU_OPERATOR);
    assertThat(texts("bureau-operator", number)).hasSize(before + 1);
    assertThat(texts("bureau-operator", number).get(before)).contains("项目经理没有人员，改由采购人信息科处理。").containsOnlyOnce("没有人员");
  }

  @Test
  void twoRolesOfALevelThatAreBothMissingAreBothNamedOnce() {
    List.of(Role.PROJECT_MANAGER, Role.CONTRACTOR_DIRECTOR, Role.BUREAU_OPERATOR).forEach(this::dismiss);
    String number = report(Severity.MAJOR);

    toldAt(number, "2026-02-14T23:50");

    assertThat(texts("bureau-leader", number)).singleElement().asString()
        .contains("项目经理没有人员，改由采购人分管领导处理。", "采购人信息科没有人员，改由采购人分管领导处理。");
  }

  @Test
  void withNobodyAtAllTheLevelsAreOnRecordAndNobodyIsTold() {
    List.of(Role.values()).forEach(this::dismiss);
    String number = report(Severity.MAJOR);

    List<Escalation> acted = toldAt(number, "2026-02-14T23:50");

    assertThat(acted).extracting(Escalation::role, Escalation::reason).containsExactlyInAnyOrder(
        tuple(Role.PROJECT_MANAGER, "项目经理及其上级角色都没有人员。"), tuple(Role.BUREAU_OPERATOR, "采购人信息科及其上级角色都没有人员。"));
    assertThat(database.queryForObject("select count(*) from notification where number = ?", Integer.class, number)).isZero();
  }

  @Test
  void anOverdueResponseIsATaskForTheProjectManager() {
    String number = report(Severity.GENERAL);
    time.set(at("2026-02-15T00:05"));
    tellDueLevels.tell(number);
    time.set(at("2026-02-15T00:12:30"));
    tellDueLevels.tell(number);
    time.set(at("2026-02-15T00:20"));

    List<Escalation> tasks = tellDueLevels.tell(number);

    assertThat(tasks).extracting(Escalation::key, Escalation::role)
        .containsExactly(tuple("RESPONSE/1/100%/project-manager", Role.PROJECT_MANAGER));
    assertThat(tellDueLevels.tell(number)).isEmpty();
  }

  @Test
  void afterAnOutageOnlyTheHighestLevelIsSentAndSaysHowLate() {
    String number = report(Severity.GENERAL);
    respondToTicket.respond(number, true, "已联系");

    List<Escalation> acted = toldAt(number, "2026-02-15T06:00");

    assertThat(acted).extracting(Escalation::level, Escalation::action).containsExactly(
        tuple("50%", EscalationAction.SUPERSEDED), tuple("75%", EscalationAction.SUPERSEDED), tuple("100%", EscalationAction.SUPERSEDED),
        tuple("100%", EscalationAction.SUPERSEDED), tuple("+PT2H", EscalationAction.TELL));
    assertThat(acted.get(4).reason()).isEqualTo("本级迟发 2小时10分钟。");
    assertThat(tellDueLevels.nextWake(number)).isNull();
  }

  @Test
  void aMajorFaultIsToldOfAtOnceAndAPersonOfBothRolesHearsItOnce() {
    identity.createMembership("bureau-operator", Role.PROJECT_MANAGER.id());
    String number = report(Severity.MAJOR);

    assertThat(toldAt(number, "2026-02-14T23:50")).extracting(Escalation::level).containsExactly("START", "START");
    assertThat(database.queryForList("select recipient from notification where number = ? order by recipient", String.class, number))
        .containsExactly("bureau-operator", "bureau-operator-2", "project-manager", "project-manager-2");
  }

  @Test
  void nothingIsToldAfterTheSolutionAndReopeningTellsAgain() {
    String number = report(Severity.GENERAL);
    respondToTicket.respond(number, true, "已联系");
    toldAt(number, "2026-02-15T00:50");
    resolveTicket.resolve(number, ResolutionOutcome.SOLVED, "已处理");

    assertThat(toldAt(number, "2026-02-16T00:00")).isEmpty();

    confirmSolution.confirm(number, ConfirmationAnswer.NOT_SOLVED, "仍未解决");
    assertThat(toldAt(number, "2026-02-16T00:00")).filteredOn(one -> one.action() == EscalationAction.TELL)
        .extracting(Escalation::cycle, Escalation::level).containsExactly(tuple(2, "+PT2H"));
  }

  private void dismiss(Role role) {
    identity.createUserQuery().memberOfGroup(role.id()).list().forEach(member -> identity.deleteMembership(member.getId(), role.id()));
  }

  private List<String> texts(String person, String number) {
    return database.queryForList("select text from notification where number = ? and recipient = ? order by id", String.class, number, person);
  }

  private List<Escalation> toldAt(String number, String wallTime) {
    Instant now = at(wallTime);
    time.set(now);
    int before = tickets.escalations(number).size();
    tellDueLevels.tell(number);
    List<Escalation> all = tickets.escalations(number);
    return all.subList(before, all.size());
  }

  private String report(Severity severity) {
    time.set(at("2026-02-14T23:50"));
    String number = registerTicket.register(new Registration("FAULT", "PHONE", severity.name(), "无法登录", "", "张三", "某预算单位", null, null,
        true, null, null)).number();
    Duration resolution = severity == Severity.MAJOR ? Duration.ofHours(24) : Duration.ofHours(2);
    clocks.start(number, new TicketClocks.Targets(CalendarKind.NATURAL, Duration.ofMinutes(30), resolution, "1"));
    Ticket ticket = tickets.get(number);
    tickets.update(ticket.with(ticket.progress().routedTo(Role.ENGINEER)));
    assertThat(clocks.of(number, ClockKind.RESPONSE).stopped()).isFalse();
    return number;
  }
}
