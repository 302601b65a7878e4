package org.assetcloud.itsm.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.authorised;
import static org.assetcloud.itsm.change.ChangeExamples.change;
import static org.assetcloud.itsm.change.ChangeExamples.content;
import static org.assetcloud.itsm.change.ChangeExamples.emergency;
import static org.assetcloud.itsm.change.ChangeExamples.in;
import static org.assetcloud.itsm.change.ChangeExamples.normal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a change says of itself: whether it is open, whose it is, what it brings and when it is voted about (R7.4). */
class ChangeTest {

  private static final Set<ChangeStatus> ENDED = EnumSet.of(ChangeStatus.CLOSED, ChangeStatus.REJECTED, ChangeStatus.CANCELLED);

  @ParameterizedTest
  @EnumSource(ChangeStatus.class)
  void nothingIsDoneAboutAChangeThatHasEnded(ChangeStatus status) {
    Change change = in(status);

    if (ENDED.contains(status)) {
      assertThatThrownBy(change::stillOpen).isInstanceOf(ChangeEnded.class)
          .hasMessage("变更 BG-20260302-0001 %s，不能再作此操作；需要时请提出新的变更。", status.label());
    } else {
      assertThat(change.stillOpen()).isSameAs(change);
    }
  }

  @Test
  void whoeverHadAPartStaysInvolvedWhenSomebodyElseIsNamed() {
    Change replaced = normal().with(ChangePart.IMPLEMENTER, "second").with(ChangePart.VERIFIER, "third").with(ChangePart.REQUESTER, "fourth");

    assertThat(replaced.requestedBy()).isEqualTo("fourth");
    assertThat(replaced.content().hands()).isEqualTo(
        new Content.Hands("second", "third", Set.of("requester", "implementer", "verifier")));
    assertThat(List.of("requester", "implementer", "verifier", "second", "third", "fourth")).allMatch(replaced::involves);
    assertThat(replaced.involves("fifth")).isFalse();
    assertThat(replaced.progress()).isEqualTo(normal().progress());
    assertThat(replaced.number()).isEqualTo(normal().number());
  }

  @Test
  void whoeverHadAPartStaysInvolvedWhenTheContentIsWrittenAnew() {
    Change replaced = normal().with(ChangePart.IMPLEMENTER, "second");
    Content anew = content(ChangeType.NORMAL, ChangeKind.PATCH).in(new Content.Hands("third", "verifier"));

    Change revised = replaced.with(anew, replaced.progress().revised(ChangeStatus.AWAITING_ASSESSMENT));

    assertThat(revised.content()).isEqualTo(anew.in(new Content.Hands("third", "verifier", Set.of("implementer"))));
    assertThat(revised.progress().revision()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(ChangeKind.class)
  void everyKindButAConfigurationIsARelease(ChangeKind kind) {
    assertThat(change(ChangeType.NORMAL, kind).release()).isEqualTo(kind != ChangeKind.CONFIGURATION);
  }

  @Test
  void aDraftWithoutAKindIsNoRelease() {
    assertThat(change(ChangeType.NORMAL, null).release()).isFalse();
  }

  @Test
  void whoConfirmsTheKindFindsAReleaseButNeverDeniesOne() {
    Change found = normal().confirmed(true);

    assertThat(found.release()).isTrue();
    assertThat(normal().confirmed(false)).isEqualTo(normal());
    assertThat(normal().confirmed(null)).isEqualTo(normal());
    assertThat(found.confirmed(null)).isEqualTo(found);
    for (Change release : List.of(found, change(ChangeType.NORMAL, ChangeKind.UPGRADE))) {
      Refused refused = catchThrowableOfType(Refused.class, () -> release.confirmed(false));
      assertThat(refused).hasMessage("这个变更属于上线或更新，不能改为不属于；变更种类填错的请退回申请人修改。");
      assertThat(refused.errors()).extracting("field").containsExactly("release");
    }
  }

  @Test
  void anEmergencyIsVotedAboutAtOnceThenAfterwardsAndAtOnceAgainWhereItWasReturned() {
    assertThat(normal().stage()).isEqualTo(Stage.BEFORE);
    assertThat(emergency().stage()).isEqualTo(Stage.AT_ONCE);
    assertThat(authorised().stage()).isEqualTo(Stage.AFTERWARDS);
    assertThat(authorised().with(authorised().progress().returned()).stage()).isEqualTo(Stage.AT_ONCE);
    assertThat(in(ChangeStatus.IN_IMPLEMENTATION, authorised()).stage()).isEqualTo(Stage.AFTERWARDS);
  }

  @Test
  void emergenciesFailuresAndViolationsAreReviewed() {
    Change successful = worked(normal(), ChangeResult.SUCCESSFUL);

    assertThat(successful.toReview(List.of())).isFalse();
    assertThat(successful.toReview(List.of(new Violation(ViolationKind.WINDOW_OVERRUN, NOW, "超时")))).isTrue();
    assertThat(worked(emergency(), ChangeResult.SUCCESSFUL).toReview(List.of())).isTrue();
    assertThat(EnumSet.complementOf(EnumSet.of(ChangeResult.SUCCESSFUL)))
        .allSatisfy(result -> assertThat(worked(normal(), result).toReview(List.of())).isTrue());
  }

  @Test
  void theRequesterTheImplementerAndTheVerifierAreInvolved() {
    assertThat(List.of("requester", "implementer", "verifier")).allMatch(normal()::involves);
    assertThat(List.of("somebody", "system")).noneMatch(normal()::involves);
    assertThat(normal().content().involves("requester")).isFalse();
  }

  private static Change worked(Change change, ChangeResult result) {
    return change.with(change.progress().worked(result, NOW));
  }
}
