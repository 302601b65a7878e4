package org.assetcloud.itsm.change.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangeResult;
import org.assetcloud.itsm.change.ChangeStatus;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.LateApproval;
import org.assetcloud.itsm.change.Progress;
import org.assetcloud.itsm.change.Risk;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.shared.text.NameForm;

/** A row of {@code change_record} with the revision of its content that counts. */
record ChangeRow(
    String number, String requestedBy, Instant requestedAt, String origin, ChangeStatus status, int revision, Risk risk, int round,
    LateApproval lateApproval, Instant authorisedAt, Instant startedAt, Instant endedAt, ChangeResult result, Instant closedAt,
    boolean release, int version,
    String title, String reason, ChangeKind kind, ChangeType type, String modules, String units, String implementer, String verifier,
    Instant windowFrom, Instant windowTo, int downtimeMinutes, String steps, String testEvidence, String backOutSteps, String oldValue,
    String newValue, String tickets, Long template, String implementerNow, String verifierNow, String formerly) {

  static ChangeRow of(Change change) {
    Progress progress = change.progress();
    Content content = change.content();
    Content.Plan plan = content.plan();
    Window window = content.window() == null ? new Window(null, null) : content.window();
    return new ChangeRow(change.number(), change.requestedBy(), change.requestedAt(), change.origin(), progress.status(),
        progress.revision(), progress.risk(), progress.round(), progress.lateApproval(), progress.times().authorisedAt(),
        progress.times().startedAt(), progress.times().endedAt(), progress.result(), progress.times().closedAt(), progress.release(),
        progress.version(), content.title(), content.reason(), content.kind(), content.type(), Lines.of(content.scope().modules()),
        Lines.of(content.scope().units()), content.hands().implementer(), content.hands().verifier(), window.from(), window.to(),
        content.downtimeMinutes(), plan.steps(), plan.testEvidence(), plan.backOutSteps(), plan.oldValue(), plan.newValue(),
        Lines.of(content.tickets()), content.template(), content.hands().implementer(), content.hands().verifier(),
        Lines.of(List.copyOf(content.hands().formerly())));
  }

  /** What is compared of the modules. */
  String modulesForm() {
    return NameForm.lines(Lines.names(modules));
  }

  String unitsForm() {
    return NameForm.lines(Lines.names(units));
  }

  /** As it stands now, whoever was named when its content was handed in. */
  Change change() {
    Content submitted = submitted();
    Content content = new Content(title, reason, kind, type, submitted.scope(), new Content.Hands(
        implementerNow == null ? implementer : implementerNow, verifierNow == null ? verifier : verifierNow,
        formerly == null ? Set.of() : Set.copyOf(Lines.names(formerly))), submitted.window(), downtimeMinutes, submitted.plan(),
        submitted.tickets(), template);
    return new Change(number, content, requestedBy, requestedAt, origin, new Progress(status, revision, risk, round, lateApproval,
        new Progress.Times(authorisedAt, startedAt, endedAt, closedAt), result, release, version));
  }

  /** The content as it was handed in. */
  Content submitted() {
    return new Content(title, reason, kind, type, new Content.Scope(Lines.names(modules), Lines.names(units)),
        new Content.Hands(implementer, verifier), windowFrom == null ? null : new Window(windowFrom, windowTo), downtimeMinutes,
        new Content.Plan(steps, testEvidence, backOutSteps, oldValue, newValue), Lines.names(tickets), template);
  }
}
