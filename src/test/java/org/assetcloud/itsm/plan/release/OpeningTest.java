package org.assetcloud.itsm.plan.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.plan.PlanExample.NUMBER;
import static org.assetcloud.itsm.plan.PlanExample.RELEASE;
import static org.assetcloud.itsm.plan.PlanSetting.MONDAY;
import static org.assetcloud.itsm.worktime.Calendars.at;

import java.time.Instant;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.GoLiveRequest;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanProgress;
import org.assetcloud.itsm.plan.PlanRisk;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.PlanUrgency;
import org.assetcloud.itsm.plan.content.RecordedVersions;
import org.assetcloud.itsm.plan.draft.DraftParts;
import org.assetcloud.itsm.plan.signing.RecordedSignatures;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.shared.link.Releases;
import org.junit.jupiter.api.Test;

/** A plan is put on record for a first go-live or an approved change, and its author hears of it (R4.1). */
class OpeningTest {

  private static final String CHANGE = "BG-20260302-0001";
  private static final String OTHER = "BG-20260302-0002";
  private static final Instant ENDS = RELEASE.plusSeconds(7_200);
  private static final GoLiveRequest REQUEST = new GoLiveRequest("凭单打印上线", "2026-03-06T20:00:00+08:00", "HIGH");

  private final PlanSetting setting = PlanSetting.of(PlanExample.toSign(CHANGE, PlanForm.FULL));

  @Test
  void whoMayWriteOneAsksForTheFirstGoLive() {
    for (Role role : new Role[] {Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER}) {
      setting.by(role);
      assertThat(requestPlan().request(REQUEST)).as(role.id()).isEqualTo(NUMBER);
    }
    assertThat(setting.process().asked()).hasSize(4).containsOnly("start 凭单打印上线");
    setting.by(Role.SERVICE_DESK);
    assertThatThrownBy(() -> requestPlan().request(REQUEST)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> openGoLive().open(REQUEST)).isInstanceOf(Forbidden.class);
  }

  @Test
  void aFirstGoLiveIsOnRecordWithItsDraftOpen() {
    setting.by(Role.SPECIALIST);

    EmergencyPlan plan = openGoLive().open(REQUEST);

    PlanProgress.Draft draft = PlanProgress.Draft.opened(MONDAY, setting.of(PlanUrgency.REGULAR));
    assertThat(plan).isEqualTo(new EmergencyPlan("YA-20260302-0002", "凭单打印上线", null, PlanRisk.HIGH, false, RELEASE, RELEASE, "specialist",
        MONDAY, PlanProgress.opened(draft)));
    assertThat(setting.plans().get("YA-20260302-0002")).isEqualTo(plan);
    assertThat(setting.plans().said()).containsExactly("发起 specialist 发起首次上线的应急方案，上线时间 2026年3月6日 20:00:00。");
  }

  @Test
  void whatIsNotInOrderIsNotOpened() {
    setting.by(Role.ENGINEER);

    assertThat(catchThrowableOfType(Refused.class, () -> openGoLive().open(new GoLiveRequest("", null, null))).errors()).hasSize(3);
    assertThat(setting.plans().said()).isEmpty();
  }

  @Test
  void itsNumberIsOfTheDayInShanghai() {
    setting.by(Role.ENGINEER).when(at("2026-03-03T00:30"));

    assertThat(openGoLive().open(REQUEST).number()).isEqualTo("YA-20260303-0002");
    assertThat(openPlan(OTHER, false).open(OTHER).number()).isEqualTo("YA-20260303-0003");
  }

  @Test
  void anApprovedChangeHasAPlanForItsWindow() {
    EmergencyPlan plan = openPlan(OTHER, false).open(OTHER);

    PlanProgress.Draft draft = PlanProgress.Draft.opened(MONDAY, setting.of(PlanUrgency.REGULAR));
    assertThat(plan).isEqualTo(new EmergencyPlan("YA-20260302-0002", "升级接口", OTHER, PlanRisk.MEDIUM, false, RELEASE, RELEASE, "specialist",
        MONDAY, PlanProgress.opened(draft)));
    assertThat(setting.plans().get("YA-20260302-0002")).isEqualTo(plan);
    assertThat(setting.plans().said()).containsExactly("发起 system 变更 %s 已批准，上线时间 2026年3月6日 20:00:00，请编制应急方案。".formatted(OTHER));
    assertThat(setting.told().lines()).containsExactly(
        "ASSIGNMENT DRAFT/0 -> [specialist]: 上线时间 2026年3月6日 20:00:00，请编制应急方案并提交签署，未签署不能上线。");
  }

  @Test
  void anEmergencyHasUntilTheEndOfItsWindowAndMayBeginWithAShortPlan() {
    EmergencyPlan plan = openPlan(OTHER, true).open(OTHER);

    assertThat(plan.latest()).isEqualTo(ENDS);
    assertThat(plan.releaseAt()).isEqualTo(RELEASE);
    assertThat(plan.progress().draft().terms()).isEqualTo(setting.of(PlanUrgency.EMERGENCY));
    assertThat(setting.told().lines()).singleElement().asString().endsWith("未签署不能上线。工作时间以外可以先用简要方案。");
  }

  @Test
  void whereTimeIsShortItsAuthorReadsByWhen() {
    setting.when(at("2026-03-06T14:00"));

    openPlan(OTHER, false).open(OTHER);

    assertThat(setting.told().lines()).singleElement().asString().contains("未签署不能上线。时间不足，按比例缩短：请在 2026年3月6日 ");
  }

  @Test
  void theSamePlanIsWrittenAnewForAnotherReleaseOfItsChange() {
    EmergencyPlan before = PlanExample.toSign(CHANGE, PlanForm.FULL);
    setting.plans().update(before.with(before.progress().at(PlanStatus.WAITING)));

    EmergencyPlan plan = openPlan(CHANGE, false).open(CHANGE);

    assertThat(plan.number()).isEqualTo(NUMBER);
    assertThat(plan.createdAt()).isEqualTo(before.createdAt());
    assertThat(plan.progress().version()).isOne();
    assertThat(setting.status()).isEqualTo(PlanStatus.AWAITING_DRAFT);
    assertThat(setting.plan().involves(PlanExample.AUTHOR)).as("whoever wrote it once does not sign it").isTrue();
    assertThat(setting.plans().locked()).isOne();
  }

  @Test
  void whatHasAnOpenPlanHasNoOther() {
    assertThatThrownBy(() -> openPlan(CHANGE, false).open(CHANGE)).isInstanceOf(Conflict.class);
  }

  private RequestPlan requestPlan() {
    return new RequestPlan(setting.process(), setting);
  }

  private OpenGoLivePlan openGoLive() {
    return new OpenGoLivePlan(setting.plans(), RecordedVersions.check(setting.staff(), setting.clock()), setting,
        DraftParts.openDraft(setting), new RecordedSignatures().shortTime(setting));
  }

  private OpenPlan openPlan(String change, boolean emergency) {
    Releases.Release approved = new Releases.Release(change, "升级接口", "specialist", RELEASE, ENDS, "MEDIUM", emergency);
    return new OpenPlan(setting.plans(), new Approved(approved), DraftParts.openDraft(setting), new RecordedSignatures().shortTime(setting),
        setting.tell());
  }

  /** The one release that is approved. */
  private record Approved(Release release) implements Releases {

    @Override
    public Release of(String change) {
      return release;
    }

    @Override
    public Release lock(String change) {
      return release;
    }

    @Override
    public Release approved(String change) {
      return release;
    }
  }
}
