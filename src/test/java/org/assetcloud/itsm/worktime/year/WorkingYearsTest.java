package org.assetcloud.itsm.worktime.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assetcloud.itsm.worktime.Calendars.at;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.testing.WiredTest;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.assetcloud.itsm.worktime.Calendars;
import org.assetcloud.itsm.worktime.SpecialDay;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.assetcloud.itsm.worktime.WorkingYear;
import org.assetcloud.itsm.worktime.YearState;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WiredTest
@RecordApplicationEvents
class WorkingYearsTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2035, 1, 1);
  private static final WorkingYear PREDICTED = notice(2035, List.of(), new SpecialDay("元旦", NEW_YEAR, true));
  private static final WorkingYear OFFICIAL = notice(2035, List.of("国务院办公厅通知 𠮷", "更正 😀"), new SpecialDay("元旦", NEW_YEAR, true),
      new SpecialDay("元旦", LocalDate.of(2035, 1, 6), false), new SpecialDay("元旦", LocalDate.of(2034, 12, 31), false));

  @Autowired
  WorkingCalendars calendars;

  @Autowired
  WorkingYears years;

  @Autowired
  CalendarVersions versions;

  @Autowired
  ChangeCalendar changeCalendar;

  @Autowired
  ImportWorkingYear importWorkingYear;

  @Autowired
  DeliveredYears deliveredYears;

  @Autowired
  IdentityService identity;

  @Autowired
  PlatformTransactionManager transactions;

  @Autowired
  JdbcTemplate database;

  @Autowired
  ApplicationEventPublisher publisher;

  @Autowired
  ObjectMapper json;

  @Autowired
  ApplicationEvents events;

  @BeforeEach
  void actAsProcessOwner() {
    actAs(Role.PROCESS_OWNER);
  }

  @AfterEach
  void actAsNobody() {
    identity.clearAuthentication();
    Calendars.forgetImports(database);
  }

  @Test
  void theApplicationCountsOnTheDeliveredYearsAndOfficeHours() {
    WorkingCalendar calendar = calendars.current();

    assertThat(calendar.add(CalendarKind.OFFICE, at("2026-02-14T17:00"), Duration.ofHours(1)).instant()).isEqualTo(at("2026-02-24T09:30"));
    assertThat(calendar.stateOf(2025)).isEqualTo(YearState.OFFICIAL);
    assertThat(calendar.stateOf(2027)).isEqualTo(YearState.MISSING);
  }

  @Test
  void aYearComesBackAsItWasImportedWithWhoAndWhen() {
    importWorkingYear.importYear(OFFICIAL);

    assertThat(years.all().years()).contains(OFFICIAL);
    assertThat(database.queryForMap("select * from working_year where year_ = 2035")).hasSize(4).doesNotContainValue(null)
        .containsEntry("IMPORTED_BY", "keeper");
    assertThat(database.queryForList("select * from working_year_day where year_ = 2035")).hasSize(3)
        .allSatisfy(day -> assertThat(day).hasSize(4).doesNotContainValue(null));
  }

  @Test
  void theSameNoticeAgainChangesNothingNotEvenTheVersion() {
    String before = calendars.current().version();
    importWorkingYear.importYear(OFFICIAL);
    String version = calendars.current().version();

    importWorkingYear.importYear(notice(2035, OFFICIAL.papers(), OFFICIAL.days().get(2), OFFICIAL.days().get(0), OFFICIAL.days().get(1)));

    assertThat(calendars.current().version()).isEqualTo(version);
    assertThat(events.stream(WorkingCalendarChanged.class)).containsExactly(new WorkingCalendarChanged(before, version));
  }

  @Test
  void anotherNoticeIsAnotherVersionAndTheOldOneAgainTheOldVersion() {
    importWorkingYear.importYear(PREDICTED);
    String predicted = calendars.current().version();
    importWorkingYear.importYear(OFFICIAL);
    String official = calendars.current().version();

    importWorkingYear.importYear(PREDICTED);

    assertThat(official).isNotEqualTo(predicted);
    assertThat(calendars.current().version()).isEqualTo(predicted);
    assertThat(calendars.current().stateOf(2035)).isEqualTo(YearState.PREDICTED);
    assertThat(calendars.current().isWorkingDay(LocalDate.of(2035, 1, 6))).isFalse();
  }

  @Test
  void anImportSeesItselfAndOthersSeeItOnceItIsCommitted() {
    WorkingCalendars otherNode = new CurrentCalendar(years, versions);
    String before = otherNode.current().version();

    new TransactionTemplate(transactions).executeWithoutResult(status -> {
      calendars.current();
      importWorkingYear.importYear(OFFICIAL);

      assertThat(calendars.current().isWorkingDay(NEW_YEAR)).isFalse();
      assertThat(elsewhere(() -> otherNode.current().version())).isEqualTo(before);
    });

    assertThat(otherNode.current().isWorkingDay(NEW_YEAR)).isFalse();
    assertThat(otherNode.current().version()).isEqualTo(calendars.current().version()).isNotEqualTo(before);
  }

  @Test
  void anImportThatIsUndoneLeavesNoTrace() {
    String before = calendars.current().version();

    new TransactionTemplate(transactions).executeWithoutResult(status -> {
      importWorkingYear.importYear(OFFICIAL);
      assertThat(calendars.current().stateOf(2035)).isEqualTo(YearState.OFFICIAL);
      status.setRollbackOnly();
    });

    assertThat(calendars.current().version()).isEqualTo(before);
    assertThat(calendars.current().stateOf(2035)).isEqualTo(YearState.MISSING);
  }

  @Test
  void onlyTheProcessOwnerImports() {
    actAs(Role.SYSTEM_ADMIN);

    assertThatThrownBy(() -> importWorkingYear.importYear(OFFICIAL)).isInstanceOf(Forbidden.class).hasMessageContaining("流程负责人");

    assertThat(calendars.current().stateOf(2035)).isEqualTo(YearState.MISSING);
  }

  @Test
  void importsAtOnceFollowOneAnother() throws Exception {
    List<Callable<Void>> imports = new ArrayList<>();
    for (int each = 0; each < 24; each++) {
      WorkingYear year = each % 3 == 0 ? PREDICTED : each % 3 == 1 ? OFFICIAL : WorkingYear.missing(2036 + each);
      imports.add(() -> {
        actAs(Role.PROCESS_OWNER);
        importWorkingYear.importYear(year);
        identity.clearAuthentication();
        return null;
      });
    }
    ExecutorService people = Executors.newFixedThreadPool(8);
    for (Future<Void> each : people.invokeAll(imports)) {
      each.get();
    }
    people.shutdown();

    assertThat(years.all().years()).extracting(WorkingYear::year).contains(2035, 2038, 2059);
    assertThat(years.all().years()).filteredOn(year -> year.year() == 2035).containsAnyOf(PREDICTED, OFFICIAL).hasSize(1);
    String version = years.version();
    importWorkingYear.importYear(years.all().years().get(2));
    assertThat(years.version()).isEqualTo(version);
  }

  @Test
  void aRestartLeavesWhatIsOnRecordAndFillsInWhatIsNot() throws Exception {
    WorkingYear delivered = years.all().years().get(0);
    WorkingYear corrected = notice(2025, List.of("更正"), delivered.days().toArray(SpecialDay[]::new));
    importWorkingYear.importYear(corrected);

    deliveredYears.fillIn();
    assertThat(years.all().years()).contains(corrected);

    database.update("delete from working_year_day where year_ = 2025");
    database.update("delete from working_year where year_ = 2025");
    deliveredYears.fillIn();
    assertThat(years.all().years()).contains(delivered);
  }

  @Test
  void everyVersionIsKeptWholeAndReadAsItWas() {
    String before = calendars.current().version();
    importWorkingYear.importYear(OFFICIAL);
    String version = calendars.current().version();

    importWorkingYear.importYear(WorkingYear.missing(2035));

    assertThat(calendars.of(version).isWorkingDay(NEW_YEAR)).isFalse();
    assertThat(calendars.of(before).isWorkingDay(NEW_YEAR)).isTrue();
    assertThat(calendars.current().isWorkingDay(NEW_YEAR)).isTrue();
    assertThat(versions.find(version).orElseThrow().years()).contains(OFFICIAL);
    assertThat(database.queryForMap("select * from working_calendar_version where version_ = ?", version)).hasSize(3)
        .doesNotContainValue(null);
  }

  @Test
  void aStartWithOtherOfficeHoursIsAnotherVersionThatIsAnnouncedOnce() throws Exception {
    String before = calendars.current().version();
    WorkingTimeSettings summer = new WorkingTimeSettings(List.of(Calendars.span("08:30", "12:00"), Calendars.span("14:30", "18:00")));
    DeliveredYears restarted = new DeliveredYears(changeCalendar, summer, publisher, transactions, json);

    restarted.begin();
    assertThat(calendars.current().version()).isEqualTo(before);
    restarted.fillIn();
    restarted.fillIn();

    String after = calendars.current().version();
    assertThat(calendars.current().add(CalendarKind.OFFICE, at("2026-03-02T17:30"), Duration.ofHours(1)).instant())
        .isEqualTo(at("2026-03-03T09:00"));
    assertThat(calendars.of(before).add(CalendarKind.OFFICE, at("2026-03-02T17:00"), Duration.ofHours(1)).instant())
        .isEqualTo(at("2026-03-03T09:30"));
    assertThat(events.stream(WorkingCalendarChanged.class)).containsExactly(new WorkingCalendarChanged(before, after));

    deliveredYears.fillIn();
    assertThat(calendars.current().version()).isEqualTo(before);
  }

  private void actAs(Role role) {
    identity.setAuthentication("keeper", List.of(role.id()));
  }

  private static <T> T elsewhere(Callable<T> step) {
    ExecutorService other = Executors.newSingleThreadExecutor();
    try {
      return other.submit(step).get();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    } finally {
      other.shutdown();
    }
  }

  private static WorkingYear notice(int year, List<String> papers, SpecialDay... days) {
    return new WorkingYear(year, papers, List.of(days));
  }
}
