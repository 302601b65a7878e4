package org.assetcloud.itsm.plan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.plan.PlanExample.NUMBER;
import static org.assetcloud.itsm.plan.PlanExample.RELEASE;
import static org.assetcloud.itsm.plan.PlanSetting.MONDAY;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.people.Reading;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanExample;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.PlanSetting;
import org.assetcloud.itsm.plan.PlanStatus;
import org.assetcloud.itsm.plan.content.Met;
import org.assetcloud.itsm.plan.content.PlanExamples;
import org.assetcloud.itsm.plan.content.RecordedVersions;
import org.assetcloud.itsm.plan.criteria.RecordedAnswers;
import org.assetcloud.itsm.plan.rights.Rights;
import org.assetcloud.itsm.plan.signing.RecordedSignatures;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.Problem.FieldError;
import org.assetcloud.itsm.shared.Refused;
import org.assetcloud.itsm.work.FollowNames;
import org.assetcloud.itsm.work.Named;
import org.assetcloud.itsm.work.Naming;
import org.junit.jupiter.api.Test;

/** What people do with a plan at any time of its life: drills, notes, other names (R2.7, R4.1, R4.2). */
class DeskTest {

  private static final EmergencyPlan TO_SIGN = PlanExample.toSign(null, PlanForm.FULL);
  private static final KeepDrill.Said HELD = new KeepDrill.Said("2026-03-02T09:00:00+08:00", "全组", "顺利", true);

  private final PlanSetting setting = PlanSetting.of(TO_SIGN);
  private final RecordedVersions versions = RecordedVersions.of(TO_SIGN, PlanExamples.content());
  private final RecordedAnswers answers = new RecordedAnswers(versions);
  private final RecordedSignatures signatures = new RecordedSignatures();
  private final DrillsInMemory drills = new DrillsInMemory();
  private final FollowNames follow = mock(FollowNames.class);

  @Test
  void aDrillIsKeptWithWhatItTriedOut() {
    setting.by(Role.SECURITY_OFFICER);

    Drill drill = keepDrill().keep(NUMBER, HELD);

    assertThat(drill).isEqualTo(new Drill(MONDAY.minusSeconds(3_600), "全组", "顺利", true, 1, "security-officer", MONDAY));
    assertThat(drills.drills(NUMBER)).containsExactly(drill);
    assertThat(setting.plans().said()).containsExactly("演练 security-officer 2026年3月2日 09:00:00演练第 1 版，通过：顺利");
    keepDrill().keep(NUMBER, new KeepDrill.Said("2026-03-02T10:00:00+08:00", "全组", "超时", false));
    assertThat(setting.plans().said()).last().isEqualTo("演练 security-officer 2026年3月2日 10:00:00演练第 1 版，未通过：超时");
    assertThat(setting.plans().locked()).isEqualTo(2);
  }

  @Test
  void everythingThatIsWrongWithADrillIsSaidAtOnce() {
    setting.by(Role.ENGINEER);

    assertThat(fields(() -> keepDrill().keep(NUMBER, new KeepDrill.Said(null, "", "", null))))
        .containsExactly("heldAt", "participants", "findings", "passed");
    assertThat(fields(() -> keepDrill().keep(NUMBER, held("2026-03-02T10:00:01+08:00")))).containsExactly("heldAt");
    assertThat(fields(() -> keepDrill().keep(NUMBER, held("2016-02-23T10:00:00+08:00")))).containsExactly("heldAt");
    assertThat(keepDrill().keep(NUMBER, held("2016-02-23T10:00:01+08:00"))).isNotNull();
    assertThat(drills.drills(NUMBER)).hasSize(1);
  }

  @Test
  void whatIsEmptyIsNotTriedOutAndNotByEverybody() {
    setting.by(Role.SERVICE_DESK);
    assertThat(type(() -> keepDrill().keep(NUMBER, HELD))).isEqualTo("not-a-drill-keeper");
    setting.by(Role.ENGINEER);
    setting.plans().update(PlanExample.drafting(null));
    assertThat(type(() -> keepDrill().keep(NUMBER, HELD))).isEqualTo("plan-empty");
    assertThat(setting.plans().said()).isEmpty();
  }

  @Test
  void whoReadsPlansAddsWhatTheyKnowAlsoLater() {
    setting.plans().update(TO_SIGN.with(TO_SIGN.progress().at(PlanStatus.CLOSED)));
    setting.by(Role.SERVICE_DESK);

    note().add(NUMBER, "用户来电");

    assertThat(setting.plans().said()).containsExactly("备注 service-desk 用户来电");
    assertThat(fields(() -> note().add(NUMBER, " "))).containsExactly("text");
    setting.by(Role.SYSTEM_ADMIN);
    assertThat(type(() -> note().add(NUMBER, "来过"))).isEqualTo("not-a-reader");
    setting.by(Role.AUDITOR);
    assertThat(type(() -> note().add(NUMBER, "来过"))).isEqualTo("auditor-changes-nothing");
  }

  @Test
  void theProjectManagerNamesAnotherAuthorAndWhatWasSignedStaysSigned() {
    signatures.asked(1, MONDAY).said(1, "team-lead", Decision.APPROVE, "digest");
    setting.by(Role.PROJECT_MANAGER);

    replace("AUTHOR", null, "specialist", "请假");

    assertThat(setting.plan().author()).isEqualTo("specialist");
    assertThat(setting.plan().involves(PlanExample.AUTHOR)).isTrue();
    assertThat(setting.plans().said()).containsExactly("办理人 project-manager 编制人由 engineer 改为 specialist：请假");
    assertThat(setting.told().lines()).containsExactly("ASSIGNMENT REPLACED/engineer/specialist/0 -> [specialist]: 编制人改为您，请接着办理。",
        "INFORMATION REPLACED/engineer/specialist/0/OTHERS -> [team-lead, engineer]: 编制人由 engineer 改为 specialist；已有的签署仍然有效。");
    verify(follow).of(NUMBER);
    assertThat(setting.plans().locked()).isOne();
  }

  @Test
  void whoSignedOrNeverWorkedHereWritesNothing() {
    signatures.asked(1, MONDAY).said(1, "team-lead", Decision.APPROVE, "digest");
    setting.by(Role.PROJECT_MANAGER);

    assertThat(refused("team-lead")).startsWith("“team-lead”签署过应急方案");
    assertThat(refused("engineer")).startsWith("编制人现在就是“engineer”");
    assertThat(refused("service-desk")).isEqualTo("编制人须为运维工程师、二线专家、运维组长、项目经理，没有这样的人员“service-desk”。");
    assertThat(refused(" ")).isEqualTo("请选择接替的人。");
    assertThat(refused(null)).isEqualTo("请选择接替的人。");
    assertThat(fields(() -> replace("AUTHOR", null, "specialist", ""))).containsExactly("reason");
    assertThat(fields(() -> replace(null, null, "specialist", "请假"))).containsExactly("part");
    assertThat(setting.plan().author()).isEqualTo("engineer");
    verifyNoInteractions(follow);
  }

  @Test
  void nobodyNamesForAnEndedPlanOrWhereTheyHaveAPart() {
    setting.by(Role.TEAM_LEAD);
    assertThat(type(() -> replace("AUTHOR", null, "specialist", "请假"))).isEqualTo("not-the-project-manager");
    setting.by(Role.PROJECT_MANAGER);
    assertThat(type(() -> replace("AUTHOR", null, "project-manager", "请假"))).isEqualTo("own-change-concerned");
    setting.by("engineer", Role.PROJECT_MANAGER);
    assertThat(type(() -> replace("AUTHOR", null, "specialist", "请假"))).isEqualTo("own-change-concerned");
    setting.by(Role.PROJECT_MANAGER).plans().update(TO_SIGN.with(TO_SIGN.progress().at(PlanStatus.CLOSED)));
    assertThat(type(() -> replace("AUTHOR", null, "specialist", "请假"))).isEqualTo("plan-ended");
  }

  @Test
  void anotherAnswersACriterionThatIsStillToBeAnswered() {
    released();
    setting.by(Role.PROJECT_MANAGER);

    replace("CRITERION", 1, "bureau-operator", "轮休");

    assertThat(answers.answers(NUMBER).get(0).criterion().owner()).isEqualTo("bureau-operator");
    assertThat(setting.plan().author()).isEqualTo("engineer");
    assertThat(setting.plans().said()).containsExactly("办理人 project-manager 通过准则“打印正常”的负责人由 service-desk 改为 bureau-operator：轮休");
    verify(follow).of(NUMBER);
  }

  @Test
  void noOtherCriterionHasAnotherOwner() {
    setting.by(Role.PROJECT_MANAGER);
    assertThat(type(() -> replace("CRITERION", 1, "engineer", "轮休"))).isEqualTo("criteria-not-open");
    released();
    assertThat(fields(() -> replace("CRITERION", 3, "engineer", "轮休"))).containsExactly("criterion");
    assertThat(fields(() -> replace("CRITERION", null, "engineer", "轮休"))).containsExactly("criterion");
    answers.said(1, Met.MET);
    assertThat(type(() -> replace("CRITERION", 1, "engineer", "轮休"))).isEqualTo("answered-already");
    assertThat(setting.by("engineer-2", Role.PROJECT_MANAGER).id()).isEqualTo("engineer-2");
    assertThat(type(() -> replace("CRITERION", 2, "engineer", "轮休"))).as("it is their own").isEqualTo("own-change-concerned");
  }

  @Test
  void whoHoldsATaskOfAPlanIsKnownAndKept() {
    HandsOfPlan hands = new HandsOfPlan(setting.plans(), answers.open(setting), setting.history());
    assertThat(hands.author(NUMBER)).contains(new Named("engineer", List.of(Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD,
        Role.PROJECT_MANAGER)));

    hands.keep(NUMBER, "交回任务。");

    assertThat(setting.plans().said()).containsExactly("办理人 system 交回任务。");
    assertThat(setting.plans().locked()).isOne();
    answers.asked(1);
    assertThat(hands.ownerInTime(NUMBER, 1)).get().extracting(Named::person).isEqualTo("service-desk");
    setting.when(RELEASE.plusSeconds(3_600));
    assertThat(hands.ownerInTime(NUMBER, 1)).as("from its deadline on it is the lead's").isEmpty();
  }

  private void released() {
    setting.plans().update(TO_SIGN.with(TO_SIGN.progress().released(RELEASE)));
    answers.asked(1);
  }

  private void replace(String part, Integer criterion, String person, String reason) {
    NamedPersons named = new NamedPersons(signatures, answers, setting.staff());
    new ReplaceInPlan(setting.plans(), Naming.rights(setting, setting.staff()), named, new AnnounceReplacement(setting.history(),
        setting.tell()), follow).replace(NUMBER, new ReplaceInPlan.Said(part, criterion, person, reason));
  }

  private String refused(String person) {
    return catchThrowableOfType(Refused.class, () -> replace("AUTHOR", null, person, "请假")).errors().get(0).message();
  }

  private static List<String> fields(ThrowingCallable step) {
    return catchThrowableOfType(Refused.class, step).errors().stream().map(FieldError::field).toList();
  }

  private static String type(ThrowingCallable step) {
    return catchThrowableOfType(Problem.class, step).type();
  }

  private KeepDrill keepDrill() {
    return new KeepDrill(setting.plans(), drills, Rights.of(setting), setting.history(), new DrillCheck(setting, setting.clock()));
  }

  private NoteOnPlan note() {
    return new NoteOnPlan(Reading.by(setting), Rights.of(setting), setting.plans(), setting.history());
  }

  private static KeepDrill.Said held(String at) {
    return new KeepDrill.Said(at, "全组", "顺利", true);
  }

  private static final class DrillsInMemory implements Drills {

    private final List<Drill> kept = new ArrayList<>();

    @Override
    public void add(String number, Drill drill) {
      kept.add(drill);
    }

    @Override
    public List<Drill> drills(String number) {
      return List.copyOf(kept);
    }
  }
}
