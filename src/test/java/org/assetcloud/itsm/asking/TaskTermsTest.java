package org.assetcloud.itsm.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Duration;
import java.util.Map;
import org.assetcloud.itsm.people.Role;
import org.junit.jupiter.api.Test;

/** What a row says of a task, and what holds where it says nothing (R5.7). */
class TaskTermsTest {

  @Test
  void aRowSaysWhenSomebodyIsRemindedAndWhoIsTold() {
    assertThat(TaskTerms.of(Map.of("reminder", "50%", "escalateTo", "bureau-leader"))).isEqualTo(new TaskTerms(50, Role.BUREAU_LEADER));
    assertThat(TaskTerms.of(Map.of("reminder", "75%", "escalateTo", ""))).isEqualTo(TaskTerms.USUAL);
  }

  @Test
  void aRowWithoutAShareOfTimeIsAboutNoTask() {
    assertThat(TaskTerms.of(Map.of("calendar", "NATURAL", "deadline", "PT24H"))).isEqualTo(TaskTerms.USUAL);
    assertThat(TaskTerms.of(Map.of("reminder", "PT21H", "escalateTo", "project-manager"))).isEqualTo(TaskTerms.USUAL);
  }

  @Test
  void aRowSaysWhatBecomesOfATaskWhoseHolderLeaves() {
    assertThat(TaskTerms.of(Map.of("reminder", "75%", "holderLeaves", "MOVE_TO_LEAD")).holderLeaves()).isEqualTo(HolderLeaves.MOVE_TO_LEAD);
    assertThat(TaskTerms.of(Map.of("reminder", "PT21H", "holderLeaves", "NAME_ANOTHER")).holderLeaves()).isEqualTo(HolderLeaves.NAME_ANOTHER);
    assertThat(TaskTerms.of(Map.of("reminder", "75%", "holderLeaves", ""))).isEqualTo(TaskTerms.USUAL);
    assertThat(TaskTerms.USUAL.holderLeaves()).isEqualTo(HolderLeaves.RETURN_TO_GROUP);
  }

  @Test
  void itIsNearInTheLastPartOfItsTimeInWholeSeconds() {
    assertThat(TaskTerms.USUAL.near(at("2026-03-02T10:00"), at("2026-03-02T14:00"))).isEqualTo(at("2026-03-02T13:00"));
    assertThat(new TaskTerms(90, null).near(at("2026-03-02T10:00"), at("2026-03-02T14:00"))).isEqualTo(at("2026-03-02T13:36"));
    assertThat(TaskTerms.USUAL.near(at("2026-03-02T10:00"), at("2026-03-02T10:00").plus(Duration.ofSeconds(7))))
        .isEqualTo(at("2026-03-02T10:00").plusSeconds(6));
    assertThat(TaskTerms.USUAL.near(at("2026-03-02T10:00"), at("2026-03-02T09:00"))).isEqualTo(at("2026-03-02T10:00"));
  }
}
