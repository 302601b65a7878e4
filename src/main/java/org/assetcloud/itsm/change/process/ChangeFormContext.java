package org.assetcloud.itsm.change.process;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assetcloud.itsm.change.Change;
import org.assetcloud.itsm.change.ChangeEvent;
import org.assetcloud.itsm.change.ChangeEventKind;
import org.assetcloud.itsm.change.Content;
import org.assetcloud.itsm.change.desk.ReadChange;
import org.assetcloud.itsm.engine.step.FormContext;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.text.Text;
import org.assetcloud.itsm.shared.time.Zone;
import org.camunda.bpm.engine.task.Task;

/** What the forms of a change show: what is to be done, by whom and when, and what speaks against it. */
final class ChangeFormContext implements FormContext {

  private final String process;
  private final ReadChange read;
  private final Names names;

  ChangeFormContext(String process, ReadChange read, Names names) {
    this.process = process;
    this.read = read;
    this.names = names;
  }

  @Override
  public String processKey() {
    return process;
  }

  @Override
  public Map<String, Object> of(Task task, String number) {
    Change change = read.of(number);
    Content content = change.content();
    Map<String, Object> shown = new HashMap<>();
    shown.put("number", number);
    shown.put("title", content.title());
    shown.put("kindAndType", "%s，%s%s".formatted(content.kind().label(), content.type().label(),
        change.release() ? "，上线或更新" : ""));
    shown.put("stageInWords", read.stage(change).label());
    shown.put("deadline", task.getDueDate() == null ? "" : InWords.instant(task.getDueDate().toInstant()));
    shown.put("windowInWords", content.window() == null ? "" : "%s 至 %s".formatted(InWords.instant(content.window().from()),
        InWords.instant(content.window().to())));
    shown.put("riskInWords", change.progress().risk() == null ? "" : change.progress().risk().label());
    shown.put("hands", hands(content.hands()));
    shown.put("scope", "模块：%s\n单位：%s\n计划停机：%d 分钟".formatted(String.join("、", content.scope().modules()),
        content.scope().units().isEmpty() ? "未填写" : String.join("、", content.scope().units()), content.downtimeMinutes()));
    shown.put("reasonInWords", shown(content.reason()));
    shown.put("plan", shown("实施步骤：\n%s\n\n测试情况：\n%s\n\n回退步骤：\n%s%s".formatted(said(content.plan().steps()),
        said(content.plan().testEvidence()), said(content.plan().backOutSteps()), values(content.plan()))));
    shown.put("attention", shown(attention(change)));
    if (task.getTaskDefinitionKey().equals(ChangeVoting.REVISE)) {
      asSubmitted(content, shown);
    }
    return shown;
  }

  private String hands(Content.Hands hands) {
    if (hands.implementer() == null) {
      return "";
    }
    Map<String, String> called = names.of(List.of(hands.implementer(), hands.verifier()));
    return "实施人：%s（%s）；验证人：%s（%s）".formatted(called.get(hands.implementer()), hands.implementer(), called.get(hands.verifier()),
        hands.verifier());
  }

  private static String values(Content.Plan plan) {
    return plan.oldValue() == null ? "" : "\n\n原值：%s\n新值：%s".formatted(plan.oldValue(), plan.newValue());
  }

  /** What speaks against it now, and the last words of the process about it. */
  private String attention(Change change) {
    String plan = read.plan(change);
    String method = plan == null ? "" : "应急方案 %s：处置方法和联系方式请看该方案。\n".formatted(plan);
    String conflicts = method + String.join("\n", read.conflicts(change).stream().map(one -> "与" + one.said() + "冲突。").toList());
    List<ChangeEvent> told = read.events(change.number()).stream().filter(event -> switch (event.kind()) {
      case DECISION, WINDOW, VOTE, REVISION, WORK, VERIFICATION, BACK_OUT, VIOLATION -> true;
      default -> false;
    }).toList();
    String last = told.stream().skip(told.size() - lastWords(told)).map(ChangeEvent::text).collect(Collectors.joining("\n"));
    return (conflicts + "\n" + last).strip();
  }

  /** A decision is read with the vote that brought it about. */
  private static int lastWords(List<ChangeEvent> told) {
    boolean decided = !told.isEmpty() && told.get(told.size() - 1).kind() == ChangeEventKind.DECISION;
    return decided && told.size() > 1 && told.get(told.size() - 2).kind() == ChangeEventKind.VOTE ? 2 : Math.min(told.size(), 1);
  }

  /** What the requester finds in the fields, to go on from. */
  private static void asSubmitted(Content content, Map<String, Object> shown) {
    shown.put("type", content.type().name());
    shown.put("kind", content.kind().name());
    shown.put("reason", content.reason());
    shown.put("modules", String.join("\n", content.scope().modules()));
    shown.put("units", String.join("\n", content.scope().units()));
    shown.put("implementer", content.hands().implementer());
    shown.put("verifier", content.hands().verifier());
    shown.put("downtimeMinutes", content.downtimeMinutes());
    shown.put("steps", content.plan().steps());
    shown.put("testEvidence", content.plan().testEvidence());
    shown.put("backOutSteps", content.plan().backOutSteps());
    shown.put("oldValue", content.plan().oldValue());
    shown.put("newValue", content.plan().newValue());
    shown.put("tickets", String.join("、", content.tickets()));
    shown.put("template", content.template());
    if (content.window() != null) {
      shown.put("windowFrom", written(content.window().from()));
      shown.put("windowTo", written(content.window().to()));
    }
    shown.values().removeIf(value -> value == null);
  }

  private static String written(Instant instant) {
    return instant.atZone(Zone.SHANGHAI).toOffsetDateTime().toString();
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }

  private static String shown(String text) {
    return Text.shownInForm(text, "变更");
  }
}
