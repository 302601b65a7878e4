package org.assetcloud.itsm.change.template;

import java.time.Clock;
import java.util.List;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.module.KnownModules;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Keeps the catalogue (R7.4): the project manager proposes, the bureau approves, either retires. */
@Component
public class ProposeTemplate {

  private final ChangeTemplates templates;
  private final KnownModules modules;
  private final CurrentUser person;
  private final Clock clock;

  ProposeTemplate(ChangeTemplates templates, KnownModules modules, CurrentUser person, Clock clock) {
    this.templates = templates;
    this.modules = modules;
    this.person = person;
    this.clock = clock;
  }

  /** A template as it was typed; null is absent. */
  public record Said(
      String title, String kind, List<String> modules, Integer downtimeMinutes, String steps, String testEvidence, String backOutSteps) {}

  public ChangeTemplate propose(Said said) {
    if (!person.holds(Role.PROJECT_MANAGER)) {
      throw new Forbidden("not-yours-to-propose", "只有项目经理可以提出变更模板。");
    }
    FilledIn filledIn = new FilledIn();
    ChangeKind kind = filledIn.choice("kind", "变更种类", ChangeKind.class, said.kind(), true);
    List<String> named = modules.read(filledIn, "涉及模块", said.modules(), 1);
    ChangeTemplate proposed = new ChangeTemplate(0, filledIn.line("title", "标题", said.title(), 1, 200), kind, named,
        Downtime.read(filledIn, said.downtimeMinutes()), filledIn.text("steps", "实施步骤", said.steps(), 1, Text.LONGEST),
        filledIn.text("testEvidence", "测试情况", said.testEvidence(), 1, Text.LONGEST),
        filledIn.text("backOutSteps", "回退步骤", said.backOutSteps(), 1, Text.LONGEST), ChangeTemplate.State.PROPOSED, person.id(),
        clock.instant(), null, null);
    filledIn.accepted();
    return templates.get(templates.add(proposed));
  }

  public void approve(long id) {
    if (!person.holds(Role.BUREAU_OPERATOR)) {
      throw new Forbidden("not-yours-to-approve", "只有采购人信息科可以批准变更模板。");
    }
    ChangeTemplate template = templates.get(id);
    if (template.state() != ChangeTemplate.State.PROPOSED) {
      throw new Conflict("template-answered", "这个变更模板已经批准或停用，请刷新。");
    }
    if (person.id().equals(template.proposedBy())) {
      throw new Forbidden("four-eyes", "不能批准自己提出的变更模板。");
    }
    templates.answer(answered(template, ChangeTemplate.State.APPROVED));
  }

  public void retire(long id) {
    if (!person.holds(Role.BUREAU_OPERATOR, Role.PROJECT_MANAGER)) {
      throw new Forbidden("not-yours-to-retire", "只有采购人信息科和项目经理可以停用变更模板。");
    }
    templates.answer(answered(templates.get(id), ChangeTemplate.State.RETIRED));
  }

  private ChangeTemplate answered(ChangeTemplate template, ChangeTemplate.State state) {
    return new ChangeTemplate(template.id(), template.title(), template.kind(), template.modules(), template.downtimeMinutes(),
        template.steps(), template.testEvidence(), template.backOutSteps(), state, template.proposedBy(), template.proposedAt(), person.id(),
        clock.instant());
  }
}
