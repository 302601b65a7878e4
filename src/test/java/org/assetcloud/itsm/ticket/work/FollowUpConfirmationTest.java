package org.assetcloud.itsm.ticket.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.testing.TestClock;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.ticket.Note;
import org.assetcloud.itsm.ticket.NoteKind;
import org.assetcloud.itsm.ticket.Progress;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.TicketStatus;
import org.assetcloud.itsm.ticket.Tickets;
import org.assetcloud.itsm.ticket.registration.RegisterTicket;
import org.assetcloud.itsm.ticket.watch.TicketClocks;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@WiredTest
@Transactional
class FollowUpConfirmationTest {

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
  FollowUpConfirmation followUp;

  @Autowired
  Tickets tickets;

  @Autowired
  JdbcTemplate database;

  @Autowired
  TestClock time;

  String number;

  @BeforeEach
  void solvedOnTheFridayBeforeTheWorkedSaturday() {
    time.set(at("2026-02-13T10:00"));
    number = registerTicket.register(new Registration("FAULT", "PHONE", "GENERAL", "无法登录", "", "张三", "某预算单位", null, null, true, null,
        null)).number();
    clocks.start(number, new TicketClocks.Targets(CalendarKind.NATURAL, Duration.ofMinutes(30), Duration.ofHours(2), "1"));
    respondToTicket.respond(number, true, null);
    resolveTicket.resolve(number, ResolutionOutcome.SOLVED, "已重置密码");
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
    assertThat(followUp.next(number)).as("once a day").isEqualTo(at("2026-02-27T10:00"));
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

  @Test
  void whatNobodyFollowsUpIsToldEveryWorkingDayAndHigherEachDay() {
    assertThat(toldAt("2026-02-25T10:00")).containsExactly("service-desk", "service-desk-2");
    assertThat(toldAt("2026-02-25T17:00")).as("twice a day").isEmpty();
    assertThat(followUp.next(number)).isEqualTo(at("2026-02-26T10:00"));
    assertThat(toldAt("2026-02-26T10:00")).containsExactly("service-desk", "service-desk-2", "team-lead", "team-lead-2");
    assertThat(toldAt("2026-02-27T10:00")).contains("team-lead", "project-manager", "project-manager-2");
    assertThat(toldAt("2026-03-01T10:00")).as("a Sunday").isEmpty();
    assertThat(followUp.next(number)).isEqualTo(at("2026-03-02T10:00"));
    assertThat(toldAt("2026-03-02T10:00")).contains("project-manager");
    assertThat(tickets.notes(number)).filteredOn(note -> note.kind() == NoteKind.REMINDER).extracting(Note::text).hasSize(4)
        .first().isEqualTo("回访到期第 1 个工作日没有人回访，已提醒服务台。");
  }

  @Test
  void afterAnOutageItIsToldOnceAndAtOnce() {
    time.set(at("2026-03-03T15:00"));

    assertThat(followUp.next(number)).isEqualTo(at("2026-02-25T10:00"));
    assertThat(toldAt("2026-03-03T15:00")).contains("service-desk", "team-lead", "project-manager");
    assertThat(followUp.next(number)).isEqualTo(at("2026-03-04T10:00"));
    assertThat(toldAt("2026-03-03T15:01")).isEmpty();
  }

  @Test
  void whoTriesIsNotRemindedThatDayAndTheLeadsHearOfItOnlyWhenTryingEndsAgain() {
    attempt("2026-02-25T09:00");

    assertThat(toldAt("2026-02-25T10:00")).isEmpty();
    assertThat(toldAt("2026-02-26T10:00")).containsExactly("service-desk", "service-desk-2");
  }

  private List<String> toldAt(String wallTime) {
    time.set(at(wallTime));
    Instant now = time.instant();
    followUp.followUp(number);
    return database.queryForList("select distinct recipient from notification where number = ? and event_key = ? order by recipient",
        String.class, number, "%s/CONFIRMATION/%s".formatted(number, now));
  }

  private void attempt(String wallTime) {
    time.set(at(wallTime));
    confirmSolution.confirm(number, ConfirmationAnswer.NOT_REACHED, "无人接听");
  }
}
