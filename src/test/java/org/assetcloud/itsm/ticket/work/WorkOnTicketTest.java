package org.assetcloud.itsm.ticket.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.Note;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.clock.ClockKind;
import org.assetcloud.itsm.ticket.clock.ClockReading;
import org.assetcloud.itsm.ticket.clock.ClockResult;
import org.assetcloud.itsm.ticket.clock.ClockState;
import org.assetcloud.itsm.ticket.registration.RegisterTicket;
import org.assetcloud.itsm.ticket.watch.TicketClocks;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@WiredTest
@Transactional
class WorkOnTicketTest {

  @Autowired
  RegisterTicket registerTicket;

  @Autowired
  TicketClocks clocks;

  @Autowired
  RouteTicket routeTicket;

  @Autowired
  RespondToTicket respondToTicket;

  @Autowired
  ResolveTicket resolveTicket;

  @Autowired
  ConfirmSolution confirmSolution;

  @Autowired
  Tickets tickets;

  @Autowired
  TestClock time;

  String number;

  @BeforeEach
  void aFaultIsReportedTenToMidnight() {
    time.set(at("2026-02-14T23:50"));
    number = registerTicket.register(new Registration("FAULT", "PHONE", "GENERAL", "无法登录", "提示密码错误", "张三", "某预算单位", null, null,
        true, null, null)).number();
    clocks.start(number, new TicketClocks.Targets(CalendarKind.NATURAL, Duration.ofMinutes(30), Duration.ofHours(2), "1"));
    routeTicket.route(number, Role.ENGINEER);
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void contactStopsTheResponseClockAndNothingElse() {
    time.set(at("2026-02-15T00:20"));

    respondToTicket.respond(number, true, "已电话联系");

    assertThat(read(ClockKind.RESPONSE)).extracting(ClockReading::state, ClockReading::result)
        .containsExactly(ClockState.STOPPED, ClockResult.MET);
    assertThat(read(ClockKind.RESOLUTION).state()).isEqualTo(ClockState.RUNNING);
    assertThat(tickets.get(number).progress().status()).isEqualTo(TicketStatus.IN_RESOLUTION);
  }

  @Test
  void anAttemptWithoutContactIsOnRecordAndStopsNoClock() {
    respondToTicket.respond(number, false, "无人接听");

    assertThat(read(ClockKind.RESPONSE).state()).isEqualTo(ClockState.RUNNING);
    assertThat(tickets.get(number).progress().status()).isEqualTo(TicketStatus.AWAITING_RESPONSE);
    assertThat(tickets.notes(number)).extracting(Note::kind, Note::text).containsExactly(tuple(NoteKind.ATTEMPT, "无人接听"));
    assertThatThrownBy(() -> respondToTicket.respond(number, false, " ")).isInstanceOf(Refused.class).hasMessageContaining("请填写");
  }

  @Test
  void handingToTheSecondLineTouchesNoClockAndCannotBeDoneTwice() {
    respondToTicket.respond(number, true, null);
    resolveTicket.resolve(number, ResolutionOutcome.HAND_TO_SPECIALIST, "需要查数据库");

    assertThat(tickets.get(number).progress().assignedGroup()).isEqualTo(Role.SPECIALIST);
    assertThat(read(ClockKind.RESOLUTION).state()).isEqualTo(ClockState.RUNNING);
    assertThatThrownBy(() -> resolveTicket.resolve(number, ResolutionOutcome.HAND_TO_SPECIALIST, "再转")).isInstanceOf(Refused.class);
  }

  @Test
  void breachReopenAndSecondSolutionStayABreach() {
    respondToTicket.respond(number, true, null);
    time.set(at("2026-02-15T01:50:01"));
    resolveTicket.resolve(number, ResolutionOutcome.SOLVED, "已重置密码");
    time.set(at("2026-02-15T09:00"));
    confirmSolution.confirm(number, ConfirmationAnswer.NOT_SOLVED, "仍无法登录");
    time.set(at("2026-02-15T09:30"));
    resolveTicket.resolve(number, ResolutionOutcome.SOLVED, "已修复");
    confirmSolution.confirm(number, ConfirmationAnswer.CONFIRMED, null);

    assertThat(read(ClockKind.RESOLUTION).result()).isEqualTo(ClockResult.BREACHED);
    assertThat(clocks.of(number, ClockKind.RESOLUTION).cycle()).isEqualTo(2);
    assertThat(tickets.get(number).progress()).extracting(Progress::status, Progress::confirmation)
        .containsExactly(TicketStatus.CLOSED, Progress.Confirmation.CONFIRMED);
  }

  @Test
  void nightsInWhichNobodyAnswersTheCallDoNotCountAgainstTheContractor() {
    respondToTicket.respond(number, true, null);
    time.set(at("2026-02-15T00:50"));
    resolveTicket.resolve(number, ResolutionOutcome.SOLVED, "已重置密码");
    time.set(at("2026-02-15T01:00"));
    confirmSolution.confirm(number, ConfirmationAnswer.NOT_REACHED, "无人接听");
    time.set(at("2026-02-15T09:00"));
    confirmSolution.confirm(number, ConfirmationAnswer.NOT_SOLVED, "仍无法登录");

    assertThat(read(ClockKind.RESOLUTION)).extracting(ClockReading::elapsed, ClockReading::result)
        .containsExactly(Duration.ofMinutes(70), ClockResult.PENDING);
  }

  @Test
  void aStepIsPossibleOnlyWhereTheTicketWaitsForIt() {
    assertThatThrownBy(() -> resolveTicket.resolve(number, ResolutionOutcome.SOLVED, "已重置密码")).isInstanceOf(Conflict.class)
        .hasMessageContaining("待响应");
    assertThatThrownBy(() -> confirmSolution.confirm(number, ConfirmationAnswer.CONFIRMED, null)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> routeTicket.route(number, Role.SPECIALIST)).isInstanceOf(Conflict.class);
    respondToTicket.respond(number, true, null);

    assertThatThrownBy(() -> respondToTicket.respond(number, true, null)).isInstanceOf(Conflict.class).hasMessageContaining("处理中");
    assertThat(tickets.get(number).progress().status()).isEqualTo(TicketStatus.IN_RESOLUTION);
  }

  private ClockReading read(ClockKind kind) {
    return clocks.of(number, kind).read(DELIVERED, time.instant());
  }
}
