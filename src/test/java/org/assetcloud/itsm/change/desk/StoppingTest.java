package org.assetcloud.itsm.change.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assetcloud.itsm.change.ChangeExamples.NOW;
import static org.assetcloud.itsm.change.ChangeExamples.NUMBER;
import static org.assetcloud.itsm.change.ChangeExamples.change;
import static org.assetcloud.itsm.change.ChangeExamples.in;
import static org.assetcloud.itsm.change.ChangeExamples.normal;
import static org.assetcloud.itsm.change.vote.Rounds.open;
import static org.assetcloud.itsm.change.vote.Rounds.seat;
import static org.assetcloud.itsm.change.vote.Rounds.vote;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assetcloud.itsm.asking.Decision;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.ChangeHistory;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Driven;
import org.assetcloud.itsm.change.Stage;
import org.assetcloud.itsm.change.Telling;
import org.assetcloud.itsm.change.ending.Ends;
import org.assetcloud.itsm.change.release.ReleaseParts;
import org.assetcloud.itsm.change.release.ReleaseSteps;
import org.assetcloud.itsm.change.vote.RecordedChanges;
import org.assetcloud.itsm.change.vote.RoundOutcome;
import org.assetcloud.itsm.change.vote.Rounds;
import org.assetcloud.itsm.notify.Told;
import org.assetcloud.itsm.people.Acting;
import org.assetcloud.itsm.people.Readers;
import org.assetcloud.itsm.people.Reading;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.people.Staff;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.shared.link.ReleaseWithdrawn;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.work.FollowNames;
import org.assetcloud.itsm.work.Named;
import org.assetcloud.itsm.work.Naming;
import org.junit.jupiter.api.Test;

/** A change is taken back, called off, noted on or given to somebody else, and the right people hear of it (R7.4). */
class StoppingTest {

  private static final Clock CLOCK = Clock.fixed(NOW, Zone.SHANGHAI);

  private final RecordedChanges changes = RecordedChanges.of(in(ChangeStatus.AWAITING_APPROVAL, change(ChangeType.NORMAL, ChangeKind.UPGRADE)));
  private final Staff staff = Staff.oneOfEach().with(Role.ENGINEER, "implementer", "second").with(Role.BUREAU_OPERATOR, "bureau", "verifier");
  private final Told told = new Told();
  private final List<Object> published = new ArrayList<>();
  private final Driven process = new Driven("holder");
  private final FollowNames follow = mock(FollowNames.class);
  private Acting person = Acting.as("requester", Role.ENGINEER);

  @Test
  void whatIsTakenBackIsVoidAndItsPlanHears() {
    changes.open(NUMBER, open(1, 1, Stage.BEFORE), List.of(seat(1, 1, Role.TEAM_LEAD)));
    assertThat(problem(() -> askRevision("略")).errors()).extracting("field").containsExactly("reason");

    askRevision("窗口不合适");

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.AWAITING_REVISION);
    assertThat(changes.ballots(NUMBER).get(0).round().outcome()).isEqualTo(RoundOutcome.VOIDED);
    assertThat(published).containsExactly(new ReleaseWithdrawn(NUMBER, "变更收回修改。", false));
    assertThat(process.asked()).containsExactly("revise");
    assertThat(changes.said()).containsExactly("修改 requester 收回修改：窗口不合适");
    assertThat(problem(() -> askRevision("窗口不合适")).type()).isEqualTo("already-in-revision");
  }

  @Test
  void whatIsCalledOffEndsAndItsHoldersHear() {
    changes.open(NUMBER, open(1, 1, Stage.BEFORE), List.of(seat(1, 1, Role.TEAM_LEAD)));
    assertThat(problem(() -> cancel(" ")).errors()).extracting("field").containsExactly("reason");

    cancel("不需要了");

    assertThat(changes.get(NUMBER).progress().status()).isEqualTo(ChangeStatus.CANCELLED);
    assertThat(changes.ballots(NUMBER).get(0).round().outcome()).isEqualTo(RoundOutcome.VOIDED);
    assertThat(process.asked()).containsExactly("cancel");
    assertThat(told.lines()).containsExactly("INFORMATION ENDED -> [holder, implementer]: 已结束：已取消。");
    assertThat(changes.said()).containsExactly("取消 requester 取消：不需要了");
    assertThat(problem(() -> cancel("不需要了")).type()).isEqualTo("change-ended");
  }

  @Test
  void aDraftNobodyIsNamedInEndsAsWell() {
    Content all = normal().content();
    Change draft = normal().with(new Content(all.title(), all.reason(), all.kind(), all.type(), all.scope(), new Content.Hands(null, null), null, 0,
        all.plan(), all.tickets(), null), normal().progress());
    changes.update(draft);
    person = Acting.as("project-manager", Role.PROJECT_MANAGER);

    Ends.of(changes, history(), Telling.of(told, person, staff, CLOCK), release(), published)
        .of(draft, ChangeStatus.CANCELLED, ChangeEventKind.CANCELLATION, "取消：不需要了", List.of());

    assertThat(told.lines()).containsExactly("INFORMATION ENDED -> [requester]: 已结束：已取消。");
  }

  @Test
  void whoComesInIsAskedToGoOnAndWhoVotedOrHasAPartHears() {
    changes.open(NUMBER, open(1, 1, Stage.BEFORE), List.of(seat(1, 1, Role.TEAM_LEAD)));
    changes.add(NUMBER, vote(1, 1, "team-lead", Decision.APPROVE));
    person = Acting.as("project-manager", Role.PROJECT_MANAGER);

    replace("IMPLEMENTER", "second", "休假");

    assertThat(changes.get(NUMBER).content().hands().implementer()).isEqualTo("second");
    assertThat(told.lines()).containsExactly("ASSIGNMENT REPLACED/0/IMPLEMENTER -> [second]: 实施人改为您，请接着办理。",
        "INFORMATION REPLACED/0/IMPLEMENTER/OTHERS -> [team-lead, implementer, requester, verifier]: "
            + "实施人由 implementer 改为 second；已有的表决仍然有效。");
    assertThat(changes.said()).containsExactly("办理人 project-manager 实施人由 implementer 改为 second：休假");
    verify(follow).of(NUMBER);
  }

  @Test
  void nobodyIsNamedWhereItIsNotTheirsToDoOrNothingIsLeftToBeDone() {
    assertThat(problem(() -> replace("IMPLEMENTER", "second", "休假")).type()).isEqualTo("not-the-project-manager");
    person = Acting.as("project-manager", Role.PROJECT_MANAGER);
    assertThat(problem(() -> replace("IMPLEMENTER", "project-manager", "休假")).type()).as("themselves").isEqualTo("own-change-concerned");
    assertThat(problem(() -> replace("OTHER", "second", " ")).errors()).extracting("field").containsExactly("part", "reason");
    assertThat(problem(() -> replace("IMPLEMENTER", "implementer", "休假")).errors()).extracting("field").containsExactly("person");
    changes.update(in(ChangeStatus.AWAITING_REVIEW));
    assertThat(problem(() -> replace("VERIFIER", "bureau", "休假")).type()).isEqualTo("part-done");
    changes.update(in(ChangeStatus.CLOSED));
    assertThat(problem(() -> replace("VERIFIER", "bureau", "休假")).type()).isEqualTo("change-ended");
    verify(follow, never()).of(NUMBER);
    changes.update(in(ChangeStatus.IN_BACK_OUT));
    assertThat(problem(() -> replace("VERIFIER", "bureau", "休假"))).isNull();
    changes.update(in(ChangeStatus.AWAITING_REVIEW));
    assertThat(problem(() -> replace("REQUESTER", "second", "休假"))).as("answers for it to the end").isNull();
  }

  @Test
  void whoIsNotNamedYetIsNotReplaced() {
    Content all = normal().content();
    changes.update(normal().with(new Content(all.title(), all.reason(), all.kind(), all.type(), all.scope(), new Content.Hands("implementer", null),
        all.window(), 0, all.plan(), all.tickets(), null), normal().progress()));
    person = Acting.as("project-manager", Role.PROJECT_MANAGER);

    assertThat(hands().of(NUMBER, ChangePart.VERIFIER)).isEmpty();
    assertThat(hands().of(NUMBER, ChangePart.IMPLEMENTER)).contains(new Named("implementer", ChangePart.IMPLEMENTER.roles()));
  }

  @Test
  void theHistoryKeepsNotesAndInWhoseHandsTasksWere() {
    note("请注意备份");
    hands().keep(NUMBER, "由 second 接办。");

    assertThat(changes.said()).containsExactly("备注 requester 请注意备份", "办理人 requester 由 second 接办。");
    assertThat(problem(() -> note(" ")).errors()).extracting("field").containsExactly("text");
    assertThat(hands().involves(NUMBER, "verifier")).isTrue();
    assertThat(hands().involves(NUMBER, "second")).isFalse();
    person = Acting.as("auditor", Role.AUDITOR);
    assertThat(problem(() -> note("请注意备份")).type()).isEqualTo("auditor-changes-nothing");
  }

  @Test
  void whoRunsTheSoftwareReadsNoChangesAndNotesNothing() {
    person = Acting.as("admin", Role.SYSTEM_ADMIN);

    assertThat(problem(() -> new NoteOnChange(Reading.by(person), rights(), changes, history()).add(NUMBER, "来过")).type())
        .isEqualTo("not-a-reader");
    assertThat(changes.said()).isEmpty();
  }

  private void askRevision(String reason) {
    new AskRevision(rights(), changes, history(), Rounds.voidApproval(changes, release(), CLOCK), process).ask(NUMBER, reason);
  }

  private void cancel(String reason) {
    new CancelChange(rights(), changes, Rounds.voidRound(changes, CLOCK),
        Ends.of(changes, history(), Telling.of(told, person, staff, CLOCK), release(), published), process).cancel(NUMBER, reason);
  }

  private void replace(String part, String successor, String reason) {
    new ReplacePerson(changes, Naming.rights(person, staff), new SuccessorCheck(changes, staff),
        new AnnounceSuccessor(history(), Telling.of(told, person, staff, CLOCK)), follow)
        .replace(NUMBER, new ReplacePerson.Said(part, successor, reason));
  }

  private void note(String text) {
    new NoteOnChange(mock(Readers.class), rights(), changes, history()).add(NUMBER, text);
  }

  private HandsOfChange hands() {
    return new HandsOfChange(changes, history());
  }

  private ChangeRights rights() {
    return new ChangeRights(person, Naming.rights(person, staff));
  }

  private ReleaseSteps release() {
    return new ReleaseParts().steps(published);
  }

  private ChangeHistory history() {
    return Telling.history(changes, person, CLOCK);
  }

  private static Problem problem(ThrowingCallable attempt) {
    return catchThrowableOfType(Problem.class, attempt);
  }
}
