package org.assetcloud.itsm.ticket.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.demo.DemoStory;
import org.assetcloud.itsm.ticket.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo data as people edit it. */
class StoryFileTest {

  private final StoryFile file = TicketStory.read();

  @Test
  void thirtyTicketsOfADozenUnitsAreAboutEverything() {
    assertThat(file.tickets()).hasSize(30);
    assertThat(file.units()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(file.tickets()).extracting(StoryFile.Told::category)
        .containsAll(Stream.of(Category.values()).map(Enum::name).toList());
    assertThat(file.tickets()).extracting(told -> told.steps().get(0).deed()).containsOnly(StoryFile.Deed.REGISTER);
  }

  @Test
  void nobodyCanBeReachedUnderAPhoneOfTheDemo() {
    List<String> phones = file.units().stream().flatMap(unit -> unit.callers().stream()).map(StoryFile.Caller::phone).toList();

    assertThat(phones).doesNotHaveDuplicates().allMatch(phone -> phone.startsWith("0513-0000 "), "no subscriber's number begins with 0");
  }

  @Test
  void everybodyWhoReportsBelongsToOneUnit() {
    List<String> names = file.units().stream().flatMap(unit -> unit.callers().stream()).map(StoryFile.Caller::name).toList();

    assertThat(names).doesNotHaveDuplicates();
    assertThat(names).containsAll(file.tickets().stream().map(StoryFile.Told::requester).toList());
    Set<String> unused = new HashSet<>(names);
    file.tickets().forEach(told -> unused.remove(told.requester()));
    assertThat(unused).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-18T10:00", "2026-02-14T23:50", "2026-02-24T00:05", "2026-10-12T08:00", "2026-10-05T12:00", "2026-05-03T03:00"})
  void wheneverTheDemonstrationBeginsEachTicketsStepsComeInTheirOrder(String wallTime) {
    Instant begins = at(wallTime);
    StoryTime time = new StoryTime(begins, DELIVERED);

    for (StoryFile.Told told : file.tickets()) {
      List<Instant> steps = told.steps().stream().map(step -> time.of(step.at())).toList();
      assertThat(steps).as(told.title()).isSorted().doesNotHaveDuplicates()
          .allMatch(at -> at.isBefore(begins) && at.isAfter(begins.minus(DemoStory.LONGEST)));
    }
  }

  @Test
  void daysAreWorkingDaysAndMinutesAreMinutes() {
    StoryTime time = new StoryTime(at("2026-02-24T10:00"), DELIVERED);

    assertThat(time.of("-1d 09:12")).as("before the holiday").isEqualTo(at("2026-02-14T09:12"));
    assertThat(time.of("-2d 09:12")).isEqualTo(at("2026-02-13T09:12"));
    assertThat(time.of("-95m")).isEqualTo(at("2026-02-24T08:25"));
    assertThatThrownBy(() -> time.of("yesterday")).hasMessageContaining("yesterday");
  }
}
