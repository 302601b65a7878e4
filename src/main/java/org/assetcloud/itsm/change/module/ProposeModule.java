package org.assetcloud.itsm.change.module;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.NotificationKind;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.ListedNames;
import org.assetcloud.itsm.shared.text.NameForm;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Whoever asks for changes or enters freezes proposes a module that the register lacks; the process owners are told. */
@Component
public class ProposeModule {

  private static final Role[] PROPOSERS = {
      Role.ENGINEER, Role.SPECIALIST, Role.TEAM_LEAD, Role.PROJECT_MANAGER, Role.BUREAU_OPERATOR, Role.PROCESS_OWNER};

  private final Modules modules;
  private final ModuleProposals proposals;
  private final TellOfModule tell;
  private final CurrentUser person;
  private final Clock clock;

  ProposeModule(Modules modules, ModuleProposals proposals, TellOfModule tell, CurrentUser person, Clock clock) {
    this.modules = modules;
    this.proposals = proposals;
    this.tell = tell;
    this.person = person;
    this.clock = clock;
  }

  /**
   * @throws Forbidden for whoever neither asks for changes nor enters freezes
   * @throws Conflict where the register has it, or somebody proposed it already
   */
  public ModuleProposal propose(String name, String reason) {
    if (!person.holds(PROPOSERS)) {
      throw new Forbidden("not-yours-to-propose", "只有可以提出变更或登记冻结期的人员和流程负责人可以提出新模块。");
    }
    FilledIn filledIn = new FilledIn();
    List<String> named = ListedNames.read(filledIn, "name", "模块名称", name == null ? List.of() : List.of(name), 1, 1);
    filledIn.accepted();
    String why = Text.reason("reason", "理由", reason, 1_000);
    modules.lock();
    String form = NameForm.of(named.get(0));
    if (modules.known(Set.of(form)).contains(form)) {
      throw new Conflict("module-known", "模块“%s”已经登记，可以直接使用。".formatted(named.get(0)));
    }
    if (proposals.open().stream().anyMatch(open -> NameForm.same(open.name(), named.get(0)))) {
      throw new Conflict("module-proposed", "已有人提出模块“%s”，请等流程负责人答复。".formatted(named.get(0)));
    }
    long id = proposals.add(new ModuleProposal(0, named.get(0), why, ModuleProposal.State.PROPOSED, person.id(), clock.instant(), null, null, null));
    tell.owners(new Announcement("MODULE/%d".formatted(id), NotificationKind.INFORMATION, TellOfModule.NUMBER, null,
        "有人提出新模块“%s”：%s请在 Cockpit“规则变更”的“模块”页面答复。".formatted(named.get(0), Text.shortened(why, 300) + "。"), clock.instant()));
    return proposals.get(id);
  }
}
