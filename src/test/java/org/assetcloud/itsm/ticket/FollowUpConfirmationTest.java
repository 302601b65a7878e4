package org.assetcloud.itsm.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@WiredTest
@Transactional
class FollowUpConfirmationTest {

  @Autowired
  RegisterTicket registerTicket;

  @Autowired
  TicketClocks clocks;

  @Autowired
  WorkOnTicket work;

  @Autowired
  FollowUpConfirmation followUp;

  @Autowired
  Tickets tickets;

  @Autowired
  TestClock time;

  String number;

  @BeforeEach
  void solvedOnTheFridayBeforeTheWorkedSaturday() {
    time.set(at("2026-02-13T10:00"));
    number = registerTicket.register(new Registration("FAULT", "PHONE", "GENERAL", "无法登录", "", "张三", "某预算单位", null, null, true, null,
        null)).number();
    clocks.start(number, new TicketClocks.Targets(CalendarKind.NATURAL, Duration.ofMinutes(30), Duration.ofHours(2), "1"));
    work.respond(number, true, null);
    work.resolve(number, ResolutionOutcome.SOLVED, "已重置密码");
  }

  @AfterEach
  void timeRunsOn() {
    time.reset();
  }

  @Test
  void theConfirmationIsDueThreeWorkingDaysAfterTheSolution() {
    assertThat(followUp.due(number)).isEqualTo(at("2026-02-25T10:00"));
    assertThat(followUp.next(number)).isEqualTo(at("2026-02-25T10:00"));
  }

  @Test
  void threeAttemptsOnDifferentWorkingDaysCloseItWhenItIsDue() {
    attempt("2026-02-13T11:00");
    attempt("2026-02-14T11:00");
    attempt("2026-02-24T11:00");

    time.set(at("2026-02-25T09:59:59"));
    assertThat(followUp.followUp(number)).isFalse();
    time.set(at("2026-02-25T10:00"));
    assertThat(followUp.followUp(number)).isTrue();
    assertThat(tickets.get(number).progress().confirmation()).isEqualTo(Progress.Confirmation.TIMED_OUT);
  }

  @Test
  void attemptsOfOneDayOrOnHolidaysCountOnceOrNotAtAll() {
    attempt("2026-02-13T11:00");
    attempt("2026-02-13T16:00");
    attempt("2026-02-18T11:00");
    attempt("2026-02-24T11:00");

    time.set(at("2026-02-26T10:00"));

    assertThat(followUp.followUp(number)).isFalse();
    assertThat(followUp.next(number)).isEqualTo(at("2026-02-25T11:00"));
    assertThat(tickets.get(number).progress().status()).isEqualTo(TicketStatus.AWAITING_CONFIRMATION);
  }

  @Test
  void theThirdAttemptAfterTheDueDateIsWhenItIsComplete() {
    attempt("2026-02-13T11:00");
    attempt("2026-02-24T11:00");
    attempt("2026-02-26T15:00");

    assertThat(followUp.next(number)).isEqualTo(at("2026-02-26T15:00"));
    assertThat(followUp.followUp(number)).isTrue();
  }

  private void attempt(String wallTime) {
    time.set(at(wallTime));
    work.confirm(number, ConfirmationAnswer.NOT_REACHED, "无人接听");
  }
}
