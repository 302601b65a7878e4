package org.assetcloud.itsm.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.worktime.Calendars.DELIVERED;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.util.Set;
import org.assetcloud.itsm.people.Role;
import org.junit.jupiter.api.Test;

/** Who is told of an overdue task (R5.7, R7.4). */
class OverdueLevelsTest {

  private static final WorkItem TASK = new WorkItem("1", "changeVoting", "userTask_assessChange", "评估变更", "BG-20260302-0001", null,
      Set.of(Role.TEAM_LEAD), at("2026-03-02T16:00"), at("2026-03-03T10:00"));

  @Test
  void whoLeadsThemIsToldWhereTheTableNamesNobody() {
    OverdueLevels levels = new OverdueLevels(TASK, null, DELIVERED);

    assertThat(levels.due(OverdueLevels.NEAR, at("2026-03-03T10:00")).role()).isEqualTo(Role.PROJECT_MANAGER);
    assertThat(levels.due(0, at("2026-03-04T10:00")).role()).isEqualTo(Role.CONTRACTOR_DIRECTOR);
  }

  @Test
  void whomTheTableNamesIsToldFirstAndThenThoseAboveThem() {
    OverdueLevels levels = new OverdueLevels(TASK, Role.BUREAU_OPERATOR, DELIVERED);

    assertThat(levels.due(-2, at("2026-03-02T16:00")).position()).isEqualTo(OverdueLevels.NEAR);
    assertThat(levels.due(OverdueLevels.NEAR, at("2026-03-03T10:00")).role()).isEqualTo(Role.BUREAU_OPERATOR);
    assertThat(levels.due(0, at("2026-03-04T10:00")).role()).isEqualTo(Role.BUREAU_LEADER);
    assertThat(levels.after(1)).isNull();
  }
}
