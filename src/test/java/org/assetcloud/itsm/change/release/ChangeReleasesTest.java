package org.assetcloud.itsm.change.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assetcloud.itsm.change.ChangeExamples.NUMBER;
import static org.assetcloud.itsm.change.ChangeExamples.WINDOW;
import static org.assetcloud.itsm.change.ChangeExamples.change;
import static org.assetcloud.itsm.change.ChangeExamples.in;
import static org.assetcloud.itsm.change.ChangeExamples.windowed;

import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.vote.RecordedChanges;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.link.Releases.Release;
import org.junit.jupiter.api.Test;

/** What an emergency plan knows of its change (R4.1). */
class ChangeReleasesTest {

  private static final Change UPGRADE = change(ChangeType.NORMAL, ChangeKind.UPGRADE);

  @Test
  void aReleaseIsAChangeInItsWindow() {
    Release upgrade = new Release(NUMBER, "升级打印模块", "requester", WINDOW.from(), WINDOW.to(), "HIGH", false);

    assertThat(releases(UPGRADE).of(NUMBER)).isEqualTo(upgrade);
    assertThat(releases(UPGRADE).lock(NUMBER)).isEqualTo(upgrade);
    assertThat(releases(change(ChangeType.EMERGENCY, ChangeKind.UPGRADE)).of(NUMBER).emergency()).isTrue();
    assertThat(releases(windowed(UPGRADE, null)).of(NUMBER)).isEqualTo(new Release(NUMBER, "升级打印模块", "requester", null, null, "HIGH", false));
  }

  @Test
  void whatNobodyRatedYetIsARiskUnlessItIsApprovedOnceForAll() {
    assertThat(releases(UPGRADE.with(UPGRADE.progress().rated(Risk.MEDIUM))).of(NUMBER).risk()).isEqualTo("MEDIUM");
    assertThat(releases(UPGRADE).of(NUMBER).risk()).isEqualTo("HIGH");
    assertThat(releases(change(ChangeType.EMERGENCY, ChangeKind.UPGRADE)).of(NUMBER).risk()).isEqualTo("HIGH");
    assertThat(releases(change(ChangeType.STANDARD, ChangeKind.UPGRADE)).of(NUMBER).risk()).isEqualTo("LOW");
  }

  @Test
  void onlyWhatIsApprovedGetsAPlan() {
    assertThat(releases(in(ChangeStatus.APPROVED, UPGRADE)).approved(NUMBER).title()).isEqualTo("升级打印模块");
    assertThatThrownBy(() -> releases(UPGRADE).approved(NUMBER)).isInstanceOf(Conflict.class);
  }

  private static ChangeReleases releases(Change change) {
    return new ChangeReleases(RecordedChanges.of(change));
  }
}
