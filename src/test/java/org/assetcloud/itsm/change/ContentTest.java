package org.assetcloud.itsm.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.change.ChangeExamples.WINDOW;

import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.change.Content.Hands;
import org.assetcloud.itsm.change.Content.Plan;
import org.assetcloud.itsm.change.Content.Scope;
import org.junit.jupiter.api.Test;

/** Which words may differ without another work being meant (R7.4): an authorised emergency is only described anew. */
class ContentTest {

  private static final Scope SCOPE = new Scope(List.of("打印"), List.of("财政局"));
  private static final Plan PLAN = new Plan("步骤", "测试", "回退", "1", "2");
  private static final Content WORK = content(ChangeKind.PATCH, ChangeType.EMERGENCY, SCOPE, new Hands("a", "b"), WINDOW, PLAN, List.of("t"), 1L);

  @Test
  void titleReasonDowntimeTestAndBackOutMayDiffer() {
    Content described = new Content("另一标题", "另一原因", ChangeKind.PATCH, ChangeType.EMERGENCY, SCOPE, new Hands("a", "b", Set.of("c")), WINDOW,
        99, new Plan("步骤", "另一测试", "另一回退", "1", "2"), List.of("t"), 1L);

    assertThat(WORK.sameWorkAs(WORK)).isTrue();
    assertThat(WORK.sameWorkAs(described)).isTrue();
    assertThat(described.sameWorkAs(WORK)).isTrue();
  }

  @Test
  void nothingElseMayDiffer() {
    Hands hands = WORK.hands();
    List<Content> others = List.of(
        content(ChangeKind.UPGRADE, ChangeType.EMERGENCY, SCOPE, hands, WINDOW, PLAN, List.of("t"), 1L),
        content(ChangeKind.PATCH, ChangeType.NORMAL, SCOPE, hands, WINDOW, PLAN, List.of("t"), 1L),
        content(ChangeKind.PATCH, ChangeType.EMERGENCY, new Scope(List.of("门户"), List.of("财政局")), hands, WINDOW, PLAN, List.of("t"), 1L),
        content(ChangeKind.PATCH, ChangeType.EMERGENCY, new Scope(List.of("打印"), List.of()), hands, WINDOW, PLAN, List.of("t"), 1L),
        content(ChangeKind.PATCH, ChangeType.EMERGENCY, SCOPE, new Hands("c", "b"), WINDOW, PLAN, List.of("t"), 1L),
        content(ChangeKind.PATCH, ChangeType.EMERGENCY, SCOPE, new Hands("a", "c"), WINDOW, PLAN, List.of("t"), 1L),
        content(ChangeKind.PATCH, ChangeType.EMERGENCY, SCOPE, hands, new Window(WINDOW.from(), WINDOW.to().plusSeconds(1)), PLAN, List.of("t"), 1L),
        content(ChangeKind.PATCH, ChangeType.EMERGENCY, SCOPE, hands, WINDOW, new Plan("别的", "测试", "回退", "1", "2"), List.of("t"), 1L),
        content(ChangeKind.PATCH, ChangeType.EMERGENCY, SCOPE, hands, WINDOW, new Plan("步骤", "测试", "回退", "3", "2"), List.of("t"), 1L),
        content(ChangeKind.PATCH, ChangeType.EMERGENCY, SCOPE, hands, WINDOW, new Plan("步骤", "测试", "回退", "1", "3"), List.of("t"), 1L),
        content(ChangeKind.PATCH, ChangeType.EMERGENCY, SCOPE, hands, WINDOW, PLAN, List.of(), 1L),
        content(ChangeKind.PATCH, ChangeType.EMERGENCY, SCOPE, hands, WINDOW, PLAN, List.of("t"), null));

    assertThat(others).allSatisfy(other -> assertThat(WORK.sameWorkAs(other)).isFalse());
    assertThat(others).allSatisfy(other -> assertThat(other.sameWorkAs(WORK)).isFalse());
  }

  @Test
  void onlyAnEmergencyIsOne() {
    assertThat(WORK.emergency()).isTrue();
    assertThat(ChangeExamples.normal().content().emergency()).isFalse();
    assertThat(ChangeExamples.content(ChangeType.STANDARD, ChangeKind.PATCH).emergency()).isFalse();
  }

  @Test
  void whoHadAPartBeforeIsRememberedBesideThoseWhoDoTheWork() {
    Hands hands = new Hands("a", "b", Set.of("c")).remembering(Set.of("d"));

    assertThat(hands).isEqualTo(new Hands("a", "b", Set.of("c", "d")));
    assertThat(hands.sameAs(new Hands("a", "b"))).isTrue();
    assertThat(hands.sameAs(new Hands("b", "a"))).isFalse();
    assertThat(List.of("a", "b", "c", "d")).allMatch(WORK.in(hands)::involves);
    assertThat(WORK.involves("c")).isFalse();
  }

  @Test
  void windowsThatTouchDoNotOverlapWhicheverIsFirst() {
    Window after = new Window(WINDOW.to(), WINDOW.to().plusSeconds(60));
    Window into = new Window(WINDOW.to().minusSeconds(1), WINDOW.to().plusSeconds(60));

    assertThat(WINDOW.overlaps(after)).isFalse();
    assertThat(after.overlaps(WINDOW)).isFalse();
    assertThat(WINDOW.overlaps(into)).isTrue();
    assertThat(into.overlaps(WINDOW)).isTrue();
    assertThat(WINDOW.contains(WINDOW.from().minusSeconds(1))).isFalse();
    assertThat(WINDOW.contains(WINDOW.to().minusSeconds(1))).isTrue();
    assertThat(WINDOW.endedBy(WINDOW.to().minusSeconds(1))).isFalse();
  }

  private static Content content(
      ChangeKind kind, ChangeType type, Scope scope, Hands hands, Window window, Plan plan, List<String> tickets, Long template) {
    return new Content("标题", "原因", kind, type, scope, hands, window, 30, plan, tickets, template);
  }
}
