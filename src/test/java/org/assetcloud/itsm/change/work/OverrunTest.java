package org.assetcloud.itsm.change.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assetcloud.itsm.asking.TaskTerms;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ChangesInMemory;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.Someone;
import org.assetcloud.itsm.change.ToldInMemory;
import org.assetcloud.itsm.change.due.DeadlineTable;
import org.assetcloud.itsm.change.due.DecidersInMemory;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.junit.jupiter.api.Test;

/** Work beyond its window (R7.4): on record once, whoever finds it first. */
class OverrunTest {

  private final ChangesInMemory changes = ChangesInMemory.with(ExampleChange.of(ChangeType.NORMAL, ExampleChange.atWork()));
  private final Members members = role -> role == Role.PROJECT_MANAGER ? List.of("lead") : role == Role.BUREAU_OPERATOR ? List.of("operator") : List.of();
  private final ToldInMemory tell = new ToldInMemory(members);
  private TaskTerms terms = TaskTerms.USUAL;

  @Test
  void workThatIsReportedWithinItsWindowIsNoOverrun() {
    at(ExampleChange.ENDS.minusSeconds(1)).reported(changes.now());

    assertThat(changes.said()).isEmpty();
    assertThat(tell.told()).isEmpty();
  }

  @Test
  void theFirstInstantAfterTheWindowIsOne() {
    at(ExampleChange.ENDS).reported(changes.now());

    assertThat(changes.said()).containsExactly("VIOLATION 超出变更窗口：变更窗口已结束，实施尚未完成。");
    assertThat(tell.told()).containsExactly("LATE OVERRUN [lead] 变更窗口结束以后才提交实施结果，已记违规。");
  }

  @Test
  void workThatGoesOnIsDecidedAboutAndItsImplementerHurries() {
    at(ExampleChange.ENDS).found(changes.now());

    assertThat(tell.told()).containsExactly("LATE OVERRUN [lead] 超出变更窗口仍在实施，请决定继续还是回退。",
        "LATE OVERRUN/IMPLEMENTER [implementer] 变更窗口已结束，请尽快完成或回退。");
  }

  @Test
  void whomTheTableNamesHearsOfItToo() {
    terms = new TaskTerms(75, Role.BUREAU_OPERATOR);

    at(ExampleChange.ENDS).found(changes.now());
    at(ExampleChange.ENDS).reported(changes.now());

    assertThat(tell.told()).contains("LATE OVERRUN [lead] 超出变更窗口仍在实施，请决定继续还是回退。",
        "LATE OVERRUN/TOLD [operator] 超出变更窗口仍在实施，由项目经理决定继续还是回退，请督促。",
        "LATE OVERRUN [operator] 变更窗口结束以后才提交实施结果，已记违规。");
  }

  @Test
  void whatTheTimerFoundIsNotRecordedAgainWhenItIsReported() {
    at(ExampleChange.ENDS).found(changes.now());
    at(ExampleChange.ENDS.plusSeconds(60)).reported(changes.now());

    assertThat(changes.violations("")).hasSize(1);
    assertThat(changes.said()).hasSize(1);
  }

  private DeadlineTable table() {
    return new DeadlineTable() {
      @Override
      public Length of(String step, ChangeType type) {
        throw new AssertionError("the window's end is no length");
      }

      @Override
      public TaskTerms terms(String step, ChangeType type) {
        assertThat(step).isEqualTo("IMPLEMENT");
        return terms;
      }
    };
  }

  private Overrun at(Instant now) {
    ChangeHistory history = changes.history(Someone.called("implementer"), Clock.fixed(now, ZoneOffset.UTC));
    return new Overrun(DecidersInMemory.violations(members, history, tell), history, tell, table(), Clock.fixed(now, ZoneOffset.UTC));
  }
}
