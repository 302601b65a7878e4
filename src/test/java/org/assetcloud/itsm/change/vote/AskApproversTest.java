package org.assetcloud.itsm.change.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ChangesInMemory;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.Someone;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.ToldInMemory;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.calendar.ConflictKind;
import org.assetcloud.itsm.change.calendar.WindowConflict;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.junit.jupiter.api.Test;

/** Who is asked for a vote, in whose place, and what is on record about it (R7.4). */
class AskApproversTest {

  private static final Round ROUND = new Round(1, 1, Stage.BEFORE, ExampleVotes.ASKED, null, null);
  private static final WindowConflict FREEZE = new WindowConflict(ConflictKind.FREEZE, "1",
      new Window(ExampleChange.OPENS, ExampleChange.ENDS), "冻结期“年终”");

  private final ChangesInMemory changes = ChangesInMemory.with(ExampleChange.of(ChangeType.NORMAL, ExampleChange.requested()));
  private final Members members = role -> role == Role.TEAM_LEAD ? List.of("lead", "requester") : List.of("manager");
  private final ToldInMemory tell = new ToldInMemory(members);

  @Test
  void theMembersOfARoleAreAskedButNoneWithAPartInTheChange() {
    ask(List.of(), ExampleVotes.seat(SeatLevel.ASKED, Role.TEAM_LEAD, false));

    assertThat(tell.told()).containsExactly("WORK VOTE/1/1/ASKED [lead] 请您审批。");
    assertThat(changes.said()).containsExactly("APPROVERS 事前审批：请运维组长审批。");
  }

  @Test
  void inWhosePlaceAndForWhomNobodyIsLeftIsOnRecord() {
    ask(List.of(), ExampleVotes.seat(SeatLevel.DEPUTY, Role.PROJECT_MANAGER, false), ExampleVotes.seat(SeatLevel.ASKED, null, false));

    assertThat(changes.said()).containsExactly("APPROVERS 事前审批：请项目经理（代运维组长）、运维组长（没有可以审批的人员）审批。");
    assertThat(tell.told()).containsExactly("WORK VOTE/1/1/DEPUTY [manager] 请您审批。");
  }

  @Test
  void aTableWithoutApproversIsOnRecord() {
    ask(List.of());

    assertThat(changes.said()).containsExactly("APPROVERS 事前审批：审批人表没有给出审批人。");
    assertThat(tell.told()).isEmpty();
  }

  @Test
  void whatTheyExceptFromIsOnRecord() {
    ask(List.of(FREEZE), ExampleVotes.seat(SeatLevel.ASKED, Role.BUREAU_LEADER, true));

    assertThat(changes.said()).singleElement().asString().endsWith("变更窗口与冻结期“年终”冲突，须采购人分管领导同意例外。");
  }

  private void ask(List<WindowConflict> conflicts, Seat... seats) {
    new AskApprovers(new Approvers(members), changes.history(Someone.called("system"), Clock.fixed(ExampleVotes.ASKED, ZoneOffset.UTC)), tell)
        .of(changes.now(), ROUND, List.of(seats), conflicts);
  }
}
