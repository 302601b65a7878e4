package org.assetcloud.itsm.change.module;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.module.ModuleProposal.State;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.NameForm;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** A process owner enters what was proposed, or says why not; whoever proposed it is told. */
@Component
public class AnswerProposal {

  private final Modules modules;
  private final ModuleProposals proposals;
  private final TellOfModule tell;
  private final CurrentUser person;
  private final Clock clock;

  AnswerProposal(Modules modules, ModuleProposals proposals, TellOfModule tell, CurrentUser person, Clock clock) {
    this.modules = modules;
    this.proposals = proposals;
    this.tell = tell;
    this.person = person;
    this.clock = clock;
  }

  /** @throws Conflict where it was answered already */
  public void accept(long id) {
    ModuleProposal open = open(id);
    List<String> names = new ArrayList<>(modules.all());
    names.add(open.name());
    enter(names);
  }

  /** @throws Conflict where it was answered already */
  public void decline(long id, String reason) {
    answer(open(id), State.DECLINED, Text.reason("reason", "理由", reason, 1_000));
  }

  /** These names are the register; whatever of them was proposed is answered with it. The register is locked. */
  void enter(List<String> names) {
    modules.replace(names, person.id(), clock.instant());
    Set<String> forms = names.stream().map(NameForm::of).collect(Collectors.toSet());
    proposals.open().stream().filter(open -> forms.contains(NameForm.of(open.name()))).forEach(open -> answer(open, State.ENTERED, null));
  }

  private ModuleProposal open(long id) {
    if (!person.holds(Role.PROCESS_OWNER)) {
      throw new Forbidden("not-process-owner", "只有流程负责人可以答复新模块。");
    }
    modules.lock();
    ModuleProposal proposal = proposals.get(id);
    if (proposal.state() != State.PROPOSED) {
      throw new Conflict("proposal-answered", "“%s”已经答复，请刷新。".formatted(proposal.name()));
    }
    return proposal;
  }

  private void answer(ModuleProposal open, State state, String why) {
    proposals.update(open.answered(state, person.id(), clock.instant(), why));
    tell.proposer(open.proposedBy(), new Announcement("MODULE/%d/ANSWER".formatted(open.id()), NotificationKind.INFORMATION, TellOfModule.NUMBER,
        null, state == State.ENTERED ? "您提出的模块“%s”已经登记，可以使用。".formatted(open.name())
            : "您提出的模块“%s”没有登记：%s".formatted(open.name(), Text.shortened(why, 300)), clock.instant()));
  }
}
