package org.assetcloud.itsm.change.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.ExampleChange;
import org.assetcloud.itsm.change.ToldInMemory;
import org.junit.jupiter.api.Test;

/** Whom the service desk tells of a downtime (R4.3). */
class AnnounceDowntimeTest {

  @Test
  void ofNoDowntimeNobodyIsTold() {
    assertThat(told(0, List.of("甲单位"))).isEmpty();
  }

  @Test
  void theUnitsAreNamedAndNoneMeansAll() {
    assertThat(told(30, List.of("甲单位", "乙单位"))).singleElement().asString().endsWith("请通知受影响的单位：甲单位、乙单位。");
    assertThat(told(30, List.of())).singleElement().asString().endsWith("请通知受影响的单位：全部单位。");
  }

  @Test
  void ofMoreUnitsThanAMessageTakesTheNumberIsSaid() {
    List<String> units = Collections.nCopies(50, "很长很长的单位名称");

    assertThat(told(30, units)).singleElement().asString().endsWith("请通知受影响的单位：共 50 个单位，名单见变更。");
  }

  private static List<String> told(int minutes, List<String> units) {
    Change change = ExampleChange.of(ChangeType.NORMAL, ExampleChange.requested());
    Content content = change.content();
    Content planned = new Content(content.title(), content.reason(), content.kind(), content.type(),
        new Content.Scope(content.scope().modules(), units), content.hands(), content.window(), minutes, content.plan(), content.tickets(), null);
    ToldInMemory tell = new ToldInMemory(role -> List.of("desk"));
    new AnnounceDowntime(tell).of(change.with(planned, change.progress()));
    return tell.told();
  }
}
