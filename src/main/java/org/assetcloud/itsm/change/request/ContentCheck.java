package org.assetcloud.itsm.change.request;

import java.util.List;
import java.util.Set;
import org.assetcloud.itsm.change.ChangeKind;
import org.assetcloud.itsm.change.ChangePart;
import org.assetcloud.itsm.change.ChangeType;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.Window;
import org.assetcloud.itsm.change.module.KnownModules;
import org.assetcloud.itsm.change.template.ChangeTemplate;
import org.assetcloud.itsm.change.template.ChangeTemplates;
import org.assetcloud.itsm.change.template.Downtime;
import org.assetcloud.itsm.people.Members;
import org.assetcloud.itsm.shared.link.KnownTickets;
import org.assetcloud.itsm.shared.text.FilledIn;
import org.assetcloud.itsm.shared.text.ListedNames;
import org.assetcloud.itsm.shared.text.Text;
import org.springframework.stereotype.Component;

/** Reads a request for a change and says everything that is wrong with it at once (R7.4). */
@Component
class ContentCheck {

  private static final int MOST_NAMES = 50;

  private final Members members;
  private final KnownTickets tickets;
  private final ChangeTemplates templates;
  private final KnownModules modules;
  private final WindowCheck windows;

  ContentCheck(Members members, KnownTickets tickets, ChangeTemplates templates, KnownModules modules, WindowCheck windows) {
    this.members = members;
    this.tickets = tickets;
    this.templates = templates;
    this.modules = modules;
    this.windows = windows;
  }

  /** @throws org.assetcloud.itsm.shared.Refused naming every field that breaks a rule */
  Content read(ChangeRequest said) {
    return read(said, null);
  }

  /** As {@link #read(ChangeRequest)}, where the window that was authorised may have begun or ended. */
  Content readAgain(ChangeRequest said, Window authorised) {
    return read(said, authorised);
  }

  private Content read(ChangeRequest said, Window authorised) {
    FilledIn filledIn = new FilledIn();
    ChangeType type = filledIn.choice("type", "变更类型", ChangeType.class, said.type(), true);
    ChangeTemplate template = template(filledIn, said, type);
    ChangeRequest request = template == null ? said : FromTemplate.fillIn(template, said);
    ChangeKind kind = filledIn.choice("kind", "变更种类", ChangeKind.class, request.kind(), true);
    Content content = new Content(
        filledIn.line("title", "标题", request.title(), 1, 200),
        filledIn.text("reason", "变更原因", request.reason(), 1, 10_000), kind,
        template != null && FromTemplate.differs(template, request) ? ChangeType.NORMAL : type,
        new Content.Scope(modules.read(filledIn, "涉及模块", request.modules(), 1),
            ListedNames.read(filledIn, "units", "影响单位", request.units(), 0, MOST_NAMES)),
        hands(filledIn, request), windows.read(filledIn, request, type, authorised), Downtime.read(filledIn, request.downtimeMinutes()),
        plan(filledIn, request, kind), linked(filledIn, request.tickets()), template == null ? null : template.id());
    filledIn.accepted();
    return content;
  }

  private ChangeTemplate template(FilledIn filledIn, ChangeRequest said, ChangeType type) {
    if (type != ChangeType.STANDARD) {
      return null;
    }
    ChangeTemplate approved = said.template() == null ? null : templates.approved(said.template());
    if (approved == null) {
      filledIn.refuse("template", "标准变更须选择已批准的变更模板；没有合适的模板时请选择“一般变更”。");
    }
    return approved;
  }

  private Content.Hands hands(FilledIn filledIn, ChangeRequest request) {
    String implementer = person(filledIn, "implementer", ChangePart.IMPLEMENTER, request.implementer(), "运维工程师或二线专家");
    String verifier = person(filledIn, "verifier", ChangePart.VERIFIER, request.verifier(), "双方的运维人员");
    if (implementer != null && implementer.equals(verifier)) {
      filledIn.refuse("verifier", "验证人不能是实施人，请另选一人。");
    }
    return new Content.Hands(implementer, verifier);
  }

  private String person(FilledIn filledIn, String field, ChangePart part, String id, String who) {
    if (id == null || id.isBlank()) {
      filledIn.refuse(field, "请选择%s。".formatted(part.label()));
      return null;
    }
    if (part.oneOf().stream().noneMatch(role -> members.of(role).contains(id))) {
      filledIn.refuse(field, "%s须为%s，没有这样的人员“%s”。".formatted(part.label(), who, id));
    }
    return id;
  }

  private static Content.Plan plan(FilledIn filledIn, ChangeRequest request, ChangeKind kind) {
    boolean configures = kind == ChangeKind.CONFIGURATION;
    return new Content.Plan(
        filledIn.text("steps", "实施步骤", request.steps(), 1, Text.LONGEST),
        filledIn.text("testEvidence", "测试情况", request.testEvidence(), 1, Text.LONGEST),
        filledIn.text("backOutSteps", "回退步骤", request.backOutSteps(), 1, Text.LONGEST),
        configures ? filledIn.text("oldValue", "原值", request.oldValue(), 1, 10_000)
            : filledIn.textIfAny("oldValue", "原值", request.oldValue(), 10_000),
        configures ? filledIn.text("newValue", "新值", request.newValue(), 1, 10_000)
            : filledIn.textIfAny("newValue", "新值", request.newValue(), 10_000));
  }

  private List<String> linked(FilledIn filledIn, List<String> numbers) {
    List<String> named = ListedNames.read(filledIn, "tickets", "关联工单", numbers, 0, MOST_NAMES);
    Set<String> known = named.isEmpty() ? Set.of() : tickets.among(named);
    named.stream().filter(number -> !known.contains(number))
        .forEach(number -> filledIn.refuse("tickets", "没有编号为 %s 的工单，请核对关联工单。".formatted(number)));
    return named;
  }
}
