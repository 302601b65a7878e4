package org.assetcloud.itsm.change.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.ChangesInMemory;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.Someone;
import org.assetcloud.itsm.change.ToldInMemory;
import org.assetcloud.itsm.change.ViolationKind;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.people.Role;
import org.junit.jupiter.api.Test;

/** A violation that has to be decided about is on record with who decides, and they hear of it (R7.4). */
class RecordViolationTest {

  private static final Clock CLOCK = Clock.fixed(ExampleChange.ENDS, ZoneOffset.UTC);

  private final ChangesInMemory changes = ChangesInMemory.with(ExampleChange.of(ChangeType.NORMAL, ExampleChange.atWork()));

  @Test
  void theProjectManagerHearsOfIt() {
    assertThat(told(Map.of(Role.PROJECT_MANAGER, List.of("lead")))).containsExactly("LATE OVERRUN [lead] 请决定。");
    assertThat(changes.said()).containsExactly("VIOLATION 超出变更窗口：超窗。");
  }

  @Test
  void aProjectManagerWithAPartInTheChangeIsReplacedAndTheRecordSaysWhy() {
    List<String> told = told(Map.of(Role.PROJECT_MANAGER, List.of("requester"), Role.CONTRACTOR_DIRECTOR, List.of("director")));

    assertThat(told).singleElement().asString().startsWith("LATE OVERRUN [director] 请决定。").contains("须回避");
    assertThat(changes.said()).singleElement().asString().contains("须回避，由供应商分管领导办理");
  }

  @Test
  void foundTwiceItIsOnRecordOnce() {
    told(Map.of(Role.PROJECT_MANAGER, List.of("lead")));
    told(Map.of(Role.PROJECT_MANAGER, List.of("lead")));

    assertThat(changes.said()).hasSize(1);
  }

  private List<String> told(Map<Role, List<String>> people) {
    Members members = role -> people.getOrDefault(role, List.of());
    ToldInMemory tell = new ToldInMemory(members);
    new RecordViolation(new Deciders(members), changes.history(Someone.called("system"), CLOCK), tell)
        .toDecide(changes.now(), ViolationKind.WINDOW_OVERRUN, "OVERRUN", "超窗。", "请决定。");
    return tell.told();
  }
}
