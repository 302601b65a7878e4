package org.assetcloud.itsm.worktime.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.worktime.Calendars.OFFICE_HOURS;
import static org.assetcloud.itsm.worktime.Calendars.at;
import static org.assetcloud.itsm.worktime.Calendars.span;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.OfficeHours;
import org.assetcloud.itsm.worktime.SpecialDay;
import org.assetcloud.itsm.worktime.WorkingYear;
import org.assetcloud.itsm.worktime.year.NoticeFile.Day;
import org.junit.jupiter.api.Test;

/** How a yearly notice is read, and what becomes of the calendar with it (R5.6). */
class NoticeFileTest {

  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final Instant NOW = at("2026-11-10T10:00");

  private final Kept kept = new Kept();
  private final ChangeCalendar changeCalendar = new ChangeCalendar(kept, kept, Clock.fixed(NOW, Zone.SHANGHAI));

  @Test
  void aNoticeIsReadAndWrittenAlike() {
    WorkingYear year = new WorkingYear(2027, List.of("通知"), List.of(new SpecialDay("元旦", NEW_YEAR, true)));

    assertThat(notice(2027, List.of("通知"), new Day("元旦", NEW_YEAR, true)).workingYear()).isEqualTo(year);
    assertThat(NoticeFile.of(year)).isEqualTo(notice(2027, List.of("通知"), new Day("元旦", NEW_YEAR, true)));
    assertThat(new NoticeFile(2027, null, List.of()).workingYear()).as("only expected").isEqualTo(WorkingYear.missing(2027));
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    assertThat(faults(new NoticeFile(null, null, null))).containsExactly(new FieldError("year", "请填写年份 year。"),
        new FieldError("days", "请填写日期 days；没有日期时请写空列表。"));
    assertThat(faults(notice(2027, Arrays.asList("通知", null, " "), (Day) null, new Day(null, null, null)))).containsExactly(
        new FieldError("papers", "通知 papers 的每一项须为一行文字，不能为空。"), new FieldError("days[0]", "日期 days[0] 不能为空。"),
        new FieldError("days[1].name", "请填写 days[1] 的节日名称 name，一行文字，最多 100 个字。"), new FieldError("days[1].date", "请填写 days[1] 的日期 date。"),
        new FieldError("days[1].isOffDay", "请填写 days[1] 是否休息 isOffDay。"));
  }

  @Test
  void aNameIsOneLineOfUpToAHundredCharacters() {
    assertThat(faults(notice(2027, List.of(), new Day("𠮷".repeat(100), NEW_YEAR, true)))).isEmpty();
    for (String name : List.of("𠮷".repeat(101), " ", "元\n旦", "元\u0000旦", "元\ud800旦", "元\udfff旦")) {
      assertThat(faults(notice(2027, List.of(), new Day(name, NEW_YEAR, true)))).extracting(FieldError::field).containsExactly("days[0].name");
    }
    assertThat(faults(notice(2027, List.of(), new Day("元\ud7ff旦\ue000", NEW_YEAR, true)))).isEmpty();
  }

  @Test
  void papersAreLinesOfFourThousandCharactersTogether() {
    assertThat(faults(notice(2027, List.of("文".repeat(1_999), "文".repeat(1_999))))).isEmpty();
    assertThat(faults(notice(2027, List.of("文".repeat(1_999), "文".repeat(2_000))))).containsExactly(
        new FieldError("papers", "通知 papers 总长最多 4000 个字，请缩短。"));
    assertThat(faults(notice(2027, List.of("一\n二")))).extracting(FieldError::field).containsExactly("papers");
  }

  @Test
  void aYearTakesThePlaceOfWhatWasKnownOfIt() {
    CalendarContent content = new CalendarContent(OFFICE_HOURS, List.of(WorkingYear.missing(2027), WorkingYear.missing(2026)));
    WorkingYear notice = notice(2027, List.of("通知"), new Day("元旦", NEW_YEAR, true)).workingYear();

    assertThat(content.with(notice).years()).containsExactly(WorkingYear.missing(2026), notice);
    assertThat(content.with(WorkingYear.missing(2025)).years()).extracting(WorkingYear::year).containsExactly(2025, 2026, 2027);
    assertThat(content.knows(2027)).isTrue();
    assertThat(content.knows(2028)).isFalse();
    assertThat(content.with(new OfficeHours(List.of(span("08:00", "12:00"))))).isEqualTo(
        new CalendarContent(new OfficeHours(List.of(span("08:00", "12:00"))), content.years()));
  }

  @Test
  void theSameContentHasTheSameVersionAndAnyOtherAnother() {
    CalendarContent content = new CalendarContent(OFFICE_HOURS, List.of(WorkingYear.missing(2026)));

    assertThat(content.version()).hasSize(16).isEqualTo(new CalendarContent(OFFICE_HOURS, List.of(WorkingYear.missing(2026))).version());
    assertThat(content.with(WorkingYear.missing(2027)).version()).isNotEqualTo(content.version());
    assertThat(content.with(new OfficeHours(List.of(span("08:00", "12:00")))).version()).isNotEqualTo(content.version());
  }

  @Test
  void theVeryFirstStateIsKeptOnce() {
    assertThat(changeCalendar.begin(OFFICE_HOURS)).isTrue();
    assertThat(kept.find("begun")).contains(new CalendarContent(OFFICE_HOURS, List.of()));
    assertThat(changeCalendar.begin(new OfficeHours(List.of(span("08:00", "12:00"))))).isFalse();
    assertThat(kept.find("begun").orElseThrow().hours()).isEqualTo(OFFICE_HOURS);
  }

  @Test
  void anImportChangesTheCalendarAnnouncesItAndTheSameAgainChangesNothing() {
    changeCalendar.begin(OFFICE_HOURS);
    WorkingYear notice = notice(2027, List.of("通知"), new Day("元旦", NEW_YEAR, true)).workingYear();
    List<Object> announced = new ArrayList<>();
    ImportWorkingYear imports = new ImportWorkingYear(changeCalendar, Acting.as("owner", Role.PROCESS_OWNER), announced::add);

    imports.importYear(notice);
    imports.importYear(notice);

    CalendarContent now = new CalendarContent(OFFICE_HOURS, List.of(notice));
    assertThat(announced).containsExactly(new WorkingCalendarChanged("begun", now.version()));
    assertThat(kept.version()).isEqualTo(now.version());
    assertThat(kept.find(now.version())).contains(now);
    assertThat(kept.put).containsExactly("2027 owner " + NOW);
  }

  @Test
  void onlyWhatIsNewOfAYearIsPutOnRecord() {
    changeCalendar.begin(OFFICE_HOURS);
    changeCalendar.change(content -> content.with(WorkingYear.missing(2026)), "system");

    assertThat(changeCalendar.change(content -> content.with(WorkingYear.missing(2027)), "system")).isPresent();
    assertThat(kept.put).containsExactly("2026 system " + NOW, "2027 system " + NOW);
  }

  @Test
  void nobodyButAProcessOwnerImportsAYear() {
    changeCalendar.begin(OFFICE_HOURS);
    ImportWorkingYear imports = new ImportWorkingYear(changeCalendar, Acting.as("manager", Role.PROJECT_MANAGER), event -> { });

    Forbidden forbidden = catchThrowableOfType(Forbidden.class, () -> imports.importYear(WorkingYear.missing(2027)));
    assertThat(forbidden.type()).isEqualTo("working-years-of-process-owner");
    assertThat(kept.put).isEmpty();
  }

  private static NoticeFile notice(Integer year, List<String> papers, Day... days) {
    return new NoticeFile(year, papers, Arrays.asList(days));
  }

  private static List<FieldError> faults(NoticeFile file) {
    Refused refused = catchThrowableOfType(Refused.class, file::workingYear);
    return refused == null ? List.of() : refused.errors();
  }

  /** The calendar on record in memory. */
  private static final class Kept implements WorkingYears, CalendarVersions {

    private final List<WorkingYear> years = new ArrayList<>();
    private final List<String> put = new ArrayList<>();
    private final Map<String, CalendarContent> versions = new HashMap<>();
    private String version = "begun";

    @Override
    public String version() {
      return version;
    }

    @Override
    public Knowledge all() {
      return new Knowledge(version, List.copyOf(years));
    }

    @Override
    public Knowledge lock() {
      return all();
    }

    @Override
    public void put(WorkingYear year, Instant when, String by) {
      years.removeIf(one -> one.year() == year.year());
      years.add(year);
      put.add("%d %s %s".formatted(year.year(), by, when));
    }

    @Override
    public void setVersion(String next) {
      version = next;
    }

    @Override
    public Optional<CalendarContent> find(String wanted) {
      return Optional.ofNullable(versions.get(wanted));
    }

    @Override
    public void keep(String name, CalendarContent content, Instant when) {
      versions.putIfAbsent(name, content);
    }
  }
}
