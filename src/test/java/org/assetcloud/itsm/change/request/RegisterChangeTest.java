package org.assetcloud.itsm.change.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.in;
import static org.assetcloud.itsm.change.vote.Rounds.closed;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Progress;
import org.assetcloud.itsm.change.Revision;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.TellOfChange;
import org.assetcloud.itsm.change.Telling;
import org.assetcloud.itsm.change.assessment.AskToAssess;
import org.assetcloud.itsm.change.assessment.Assessors;
import org.assetcloud.itsm.change.conclusion.Follows;
import org.assetcloud.itsm.change.due.DeadlineTable;
import org.assetcloud.itsm.change.due.Dues;
import org.assetcloud.itsm.change.module.Register;
import org.assetcloud.itsm.change.template.Catalogue;
import org.assetcloud.itsm.change.vote.RecordedChanges;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.assetcloud.itsm.notify.Told;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.link.ChangeOpened;
import org.assetcloud.itsm.shared.link.TicketNeedsChange;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.worktime.CalendarKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change is asked for, or written anew, and those who go on with it hear of it (R7.4). */
class RegisterChangeTest {

  private static final Clock CLOCK = Clock.fixed(NOW, Zone.SHANGHAI);
  private static final DeadlineTable AHEAD = (step, type) -> new DeadlineTable.Length(CalendarKind.NATURAL, Duration.ofHours(24));

  private final RecordedChanges changes = new RecordedChanges();
  private final Catalogue templates = new Catalogue();
  private final Staff staff = Staff.oneOfEach().with(Role.ENGINEER, "engineer-1").with(Role.BUREAU_OPERATOR, "bureau");
  private final Told told = new Told();
  private Acting person = Acting.as("asker", Role.SPECIALIST);

  @Test
  void aNormalChangeIsOnRecordUnderANumberOfTheDayAndWaitsForItsAssessment() {
    Change change = register(Asked.normal());

    assertThat(change.number()).isEqualTo("BG-20260302-0001");
    assertThat(change.requestedBy()).isEqualTo("asker");
    assertThat(change.requestedAt()).isEqualTo(NOW);
    assertThat(change.origin()).isNull();
    assertThat(changes.get(change.number()).progress()).isEqualTo(Progress.requested(false));
    assertThat(told.lines()).containsExactly("ASSIGNMENT ASSESS/1 -> [team-lead]: 等待评估，请及时认领。");
    assertThat(changes.said()).containsExactly("申请 asker 提出一般变更。");
  }

  @Test
  void anEmergencyIsVotedAboutFirst() {
    register(Asked.emergency());

    assertThat(told.lines()).isEmpty();
    assertThat(changes.said()).containsExactly("申请 asker 提出紧急变更。");
  }

  @Test
  void aStandardChangeIsAuthorisedAtOnce() {
    long template = templates.withApproved("重启打印服务", "打印");

    Change change = register(Asked.standard(template));

    assertThat(changes.get(change.number()).progress()).isEqualTo(Progress.requested(false).authorised(NOW, false));
    assertThat(changes.said()).containsExactly("申请 asker 提出标准变更。", "审批结果 asker 标准变更，按已批准的变更模板办理，不再逐次审批。");
    assertThat(told.lines()).hasSize(1).first().asString().startsWith("ASSIGNMENT DOWNTIME/1 -> [service-desk]: 计划停机 5 分钟");
  }

  @Test
  void aStandardChangeWithOtherContentIsANormalOneAndSaysSo() {
    long template = templates.withApproved("重启打印服务", "打印");

    register(Asked.standard(template).but("steps", "另一做法"));

    assertThat(changes.said()).containsExactly("申请 asker 提出标准变更；模板中的内容已修改，按一般变更办理。");
    assertThat(told.lines()).hasSize(1).first().asString().startsWith("ASSIGNMENT ASSESS/1");
  }

  @Test
  void onlyEngineersSpecialistsAndLeadsAskForChanges() {
    for (Role role : Role.values()) {
      person = Acting.as("asker", role);
      boolean asks = List.of(Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER).contains(role);
      assertThat(problem(() -> register(Asked.normal())) == null).as("%s", role).isEqualTo(asks);
      assertThat(problem(() -> request(new Started()).request(Asked.normal().request())) == null).as("%s", role).isEqualTo(asks);
    }
  }

  @Test
  void whatIsRefusedIsNotStored() {
    assertThat(problem(() -> register(Asked.nothing()))).isNotNull();
    assertThat(changes.said()).isEmpty();
  }

  @Test
  void aProgramsNamesThatWouldBeTwoInAFormAreRefusedBeforeAnythingStarts() {
    Started started = new Started();
    Asked asked = Asked.normal().modules(List.of("打印，门户")).units(List.of("甲；乙")).tickets(List.of("IT-1、IT-2"));

    assertThat(problem(() -> request(started).request(asked.request())).errors()).extracting("field")
        .containsExactly("modules", "units", "tickets");
    assertThat(started.asked).isEmpty();
    assertThat(request(started).request(Asked.normal().request())).isEqualTo("BG-1");
  }

  @Test
  void aTicketsChangeIsADraftForWhoSaidSo() {
    List<Object> published = new ArrayList<>();

    Change draft = new RegisterDraft(new PutOnRecord(changes, history(), CLOCK), published::add)
        .register(new ChangeDraft("IT-1", ChangeKind.PATCH, "漏洞", "需要补丁", "engineer-1"));

    assertThat(draft.progress()).isEqualTo(Progress.requested(true));
    assertThat(draft.requestedBy()).isEqualTo("engineer-1");
    assertThat(draft.origin()).isEqualTo("IT-1");
    assertThat(draft.content().tickets()).containsExactly("IT-1");
    assertThat(published).containsExactly(new ChangeOpened(draft.number(), "IT-1"));
    assertThat(changes.said()).containsExactly("申请 asker 由工单 IT-1 提出，请补充变更内容。");
  }

  @ParameterizedTest
  @CsvSource({"CONFIGURATION, CONFIGURATION", "ENHANCEMENT, ENHANCEMENT", "MIGRATION, MIGRATION", "REINSTALLATION, REINSTALLATION",
      "REPORT_REQUEST, CONFIGURATION", "FAULT, PATCH"})
  void aTicketsCategorySaysWhatItsChangeDoes(String category, ChangeKind kind) {
    Started started = new Started();

    new OpenForTicket(started).open(new TicketNeedsChange("IT-1", category, "标题", "原因", "engineer-1"));

    assertThat(started.asked).containsExactly(new ChangeDraft("IT-1", kind, "标题", "原因", "engineer-1"));
  }

  @Test
  void whoCanBeNamedIsListedOnceWithTheirNames() {
    staff.with(Role.SPECIALIST, "engineer-1", "specialist");
    ChangePeople people = new ChangePeople(staff, ids -> {
      Map<String, String> names = new TreeMap<>();
      ids.forEach(id -> names.put(id, "名" + id));
      return names;
    });

    assertThat(people.implementers()).isEqualTo(Map.of("engineer-1", "名engineer-1", "specialist", "名specialist"));
    assertThat(people.verifiers()).containsOnlyKeys("bureau", "engineer-1", "project-manager", "security-officer", "service-desk", "specialist",
        "team-lead");
  }

  @Test
  void aRevisionIsAssessedAnewAndKeptBesideThoseBefore() {
    Change change = in(ChangeStatus.AWAITING_REVISION, register(Asked.normal()));
    changes.update(change);

    Change revised = submit(change, Asked.normal().but("title", "改后"));

    assertThat(revised.progress().revision()).isEqualTo(2);
    assertThat(revised.progress().status()).isEqualTo(ChangeStatus.AWAITING_ASSESSMENT);
    assertThat(changes.revisions(change.number())).containsExactly(new Revision(2, "asker", NOW, revised.content()));
    assertThat(told.lines()).last().isEqualTo("ASSIGNMENT ASSESS/2 -> [team-lead]: 等待评估，请及时认领。");
    assertThat(changes.said()).last().isEqualTo("修改 asker 提交第 2 版。");
  }

  @Test
  void onlyTheRequesterRevises() {
    Change change = in(ChangeStatus.AWAITING_REVISION, register(Asked.normal()));
    changes.update(change);
    person = Acting.as("another", Role.ENGINEER);

    assertThat(problem(() -> submit(change, Asked.normal())).type()).isEqualTo("not-the-requester");
  }

  @Test
  void anEmergencyThatWasLetBeginIsOnlyDescribedAnewAndOnlyOnceItWasReturned() {
    Change registered = register(Asked.emergency());
    Change authorised = in(ChangeStatus.IN_IMPLEMENTATION, registered.with(registered.progress().authorised(NOW, true)));
    changes.update(authorised);
    assertThat(problem(() -> submit(authorised, Asked.emergency())).type()).isEqualTo("step-not-due");

    for (RoundOutcome notReturned : List.of(RoundOutcome.APPROVE, RoundOutcome.VOIDED)) {
      changes.close(authorised.number(), closed(1, 1, Stage.AFTERWARDS, notReturned));
      assertThat(problem(() -> submit(authorised, Asked.emergency())).type()).isEqualTo("step-not-due");
    }
    changes.close(authorised.number(), closed(1, 1, Stage.AFTERWARDS, RoundOutcome.NOT_APPROVED));
    assertThat(problem(() -> submit(authorised, Asked.emergency().but("steps", "别的做法"))).type()).isEqualTo("work-authorised");

    Change rewritten = submit(authorised, Asked.emergency().but("title", "改后"));
    assertThat(rewritten.progress()).isEqualTo(authorised.progress().rewritten());
    assertThat(rewritten.progress().lateApproval()).isEqualTo(LateApproval.OPEN);
    assertThat(told.lines()).as("assessed beside its work").last().isEqualTo("ASSIGNMENT ASSESS/2 -> [team-lead]: 等待评估，请及时认领。");
    assertThat(problem(() -> submit(rewritten, Asked.emergency()))).as("handed in already").isNotNull();
  }

  @Test
  void anEmergencyThatWasReturnedBeforeItsWorkIsVotedAboutFirst() {
    Change registered = register(Asked.emergency());
    Change returned = registered.with(registered.progress().authorised(NOW, true).returned());
    changes.update(returned);
    changes.close(returned.number(), closed(1, 1, Stage.AFTERWARDS, RoundOutcome.RETURN));

    submit(returned, Asked.emergency().but("title", "改后"));

    assertThat(told.lines()).isEmpty();
    assertThat(changes.get(returned.number()).content().type()).isEqualTo(ChangeType.EMERGENCY);
    assertThat(ChangePart.REQUESTER.of(changes.get(returned.number()))).isEqualTo("asker");
  }

  private Change register(Asked asked) {
    return new RegisterChange(check(), new PutOnRecord(changes, history(), CLOCK),
        new StandardChange(history(), Follows.authorise(changes, toAssess(), tell())), toAssess(), person).register(asked.request());
  }

  private Change submit(Change change, Asked asked) {
    return new SubmitRevision(changes, check(), history(), person, toAssess()).submit(change.number(), asked.request());
  }

  private RequestChange request(Started started) {
    return new RequestChange(started, person);
  }

  private ContentCheck check() {
    return new ContentCheck(staff, Set::copyOf, templates, Register.of("打印", "门户"),
        new WindowCheck(Dues.emergencyWindow(AHEAD, CLOCK), CLOCK));
  }

  private AskToAssess toAssess() {
    return Assessors.toAssess(staff, history(), tell());
  }

  private ChangeHistory history() {
    return Telling.history(changes, person, CLOCK);
  }

  private TellOfChange tell() {
    return Telling.of(told, person, staff, CLOCK);
  }

  private static Problem problem(ThrowingCallable attempt) {
    return catchThrowableOfType(Problem.class, attempt);
  }

  /** What was started. */
  private static final class Started implements ChangeStart {

    private final List<Object> asked = new ArrayList<>();

    @Override
    public String start(ChangeRequest request) {
      asked.add(request);
      return "BG-1";
    }

    @Override
    public String startDraft(ChangeDraft draft) {
      asked.add(draft);
      return "BG-2";
    }
  }
}
