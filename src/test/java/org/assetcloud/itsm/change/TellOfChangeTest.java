package org.assetcloud.itsm.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.NUMBER;
import static org.assetcloud.itsm.change.ChangeExamples.normal;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.change.vote.RecordedChanges;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.notify.Told;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.shared.time.Zone;
import org.junit.jupiter.api.Test;

/** How people are told about a change, and what its history keeps (R7.4). */
class TellOfChangeTest {

  private static final Clock CLOCK = Clock.fixed(NOW, Zone.SHANGHAI);

  private final Told told = new Told();
  private final TellOfChange tell = Telling.of(told, Acting.as("me"), Staff.oneOfEach().with(Role.TEAM_LEAD), CLOCK);

  @Test
  void aSentenceBeginsWithTheChangeAndSaysWhatItAsks() {
    tell.work(normal(), "VOTE/1", List.of("a", "b"), "请您审批。");
    tell.late(normal(), "LATE/1", "已催办", List.of("a"), "请尽快审批。");
    tell.know(normal(), "KNOW/1", List.of("a"), "已结束。");

    assertThat(told.announcements()).containsExactly(
        new Announcement(NUMBER + "/VOTE/1", NotificationKind.ASSIGNMENT, NUMBER, null, "变更 BG-20260302-0001（升级打印模块）请您审批。", NOW),
        new Announcement(NUMBER + "/LATE/1", NotificationKind.ESCALATION, NUMBER, "已催办", "变更 BG-20260302-0001（升级打印模块）请尽快审批。", NOW),
        new Announcement(NUMBER + "/KNOW/1", NotificationKind.INFORMATION, NUMBER, null, "变更 BG-20260302-0001（升级打印模块）已结束。", NOW));
  }

  @Test
  void nobodyIsToldTwiceNorOfWhatTheyDidThemselvesButOfWhatIsLate() {
    tell.work(normal(), "VOTE/1", List.of("a", "me"), "请您审批。");
    tell.work(normal(), "VOTE/1", List.of("a", "b"), "请您审批。");
    tell.late(normal(), "LATE/1", "已催办", List.of("me"), "请尽快审批。");

    assertThat(told.lines()).containsExactly("ASSIGNMENT VOTE/1 -> [a]: 请您审批。", "ASSIGNMENT VOTE/1 -> [b]: 请您审批。",
        "ESCALATION(已催办) LATE/1 -> [me]: 请尽快审批。");
  }

  @Test
  void forARoleThatNobodyHoldsTheNextOneIsTold() {
    assertThat(tell.of(Role.TEAM_LEAD, Role.BUREAU_OPERATOR)).containsExactly("bureau-operator", "project-manager");
  }

  @Test
  void aViolationIsRecordedOnceAndStandsInTheHistory() {
    RecordedChanges changes = RecordedChanges.of(normal());
    ChangeHistory history = Telling.history(changes, Acting.as(CurrentUser.SYSTEM), CLOCK);

    history.violated(NUMBER, ViolationKind.WINDOW_OVERRUN, "变更窗口已结束。");
    history.violated(NUMBER, ViolationKind.WINDOW_OVERRUN, "又一次。");
    history.add(NUMBER, ChangeEventKind.NOTE, "备注。");

    assertThat(changes.violations(NUMBER)).containsExactly(new Violation(ViolationKind.WINDOW_OVERRUN, NOW, "变更窗口已结束。"));
    assertThat(changes.events(NUMBER)).containsExactly(
        new ChangeEvent(ChangeEventKind.VIOLATION, NOW, "system", "超出变更窗口：变更窗口已结束。"),
        new ChangeEvent(ChangeEventKind.NOTE, NOW, "system", "备注。"));
  }
}
