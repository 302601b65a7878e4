package org.assetcloud.itsm.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.shared.Forbidden;
import org.junit.jupiter.api.Test;

/** Who must not answer: rules in a list, the first that applies speaks. */
class ConflictsTest {

  private static final Conflicts CONFLICTS = Conflicts.of(
      new Conflicts.Rule("not-own", "requester"::equals, "不能审批自己申请的变更。"),
      new Conflicts.Rule("answered-already", Set.of("a", "requester")::contains, "您已经投过一票。"));

  @Test
  void whoeverNoRuleConcernsMayAnswer() {
    assertThat(CONFLICTS.free(List.of("b", "requester", "a", "c"))).containsExactly("b", "c");
    assertThat(CONFLICTS.keeps("b")).isFalse();
    assertThatCode(() -> CONFLICTS.check("b")).doesNotThrowAnyException();
  }

  @Test
  void theFirstRuleThatAppliesSpeaks() {
    assertThat(CONFLICTS.against("requester")).map(Conflicts.Rule::name).hasValue("not-own");
    assertThat(CONFLICTS.against("a")).map(Conflicts.Rule::name).hasValue("answered-already");
    assertThatThrownBy(() -> CONFLICTS.check("requester")).isInstanceOf(Forbidden.class).hasMessageContaining("不能审批自己申请的变更。");
  }

  @Test
  void aRuleThatIsAddedSpeaksLast() {
    Conflicts more = CONFLICTS.and(new Conflicts.Rule("needed-later", person -> true, "后面的签署只有您能签。"));

    assertThat(more.against("a")).map(Conflicts.Rule::name).hasValue("answered-already");
    assertThat(more.against("b")).map(Conflicts.Rule::name).hasValue("needed-later");
    assertThat(more.free(List.of("a", "b"))).isEmpty();
  }

  @Test
  void withoutRulesEverybodyMay() {
    assertThat(Conflicts.of().free(List.of("a", "b"))).containsExactly("a", "b");
  }
}
