package org.assetcloud.itsm.plan.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assetcloud.itsm.engine.step.FormContext;
import org.assetcloud.itsm.people.Names;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.plan.EmergencyPlan;
import org.assetcloud.itsm.plan.PlanEvent;
import org.assetcloud.itsm.plan.PlanForm;
import org.assetcloud.itsm.plan.content.CriterionKind;
import org.assetcloud.itsm.plan.content.PlanContent;
import org.assetcloud.itsm.plan.content.PlanDifference;
import org.assetcloud.itsm.plan.content.PlanPart;
import org.assetcloud.itsm.plan.content.PlanVersion;
import org.assetcloud.itsm.plan.criteria.OpenAnswers;
import org.assetcloud.itsm.plan.desk.ReadPlan;
import org.assetcloud.itsm.plan.signing.Seat;
import org.assetcloud.itsm.plan.signing.Signature;
import org.assetcloud.itsm.shared.text.InWords;
import org.assetcloud.itsm.shared.text.Text;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.task.Task;

/** What the forms of a plan show: for which release it is, what was said about it so far, and what is to be answered. */
final class PlanFormContext implements FormContext {

  private final String process;
  private final ReadPlan read;
  private final OpenAnswers answers;
  private final SubmittedPlan submitted;
  private final Names names;

  PlanFormContext(String process, ReadPlan read, OpenAnswers answers, SubmittedPlan submitted, Names names) {
    this.process = process;
    this.read = read;
    this.answers = answers;
    this.submitted = submitted;
    this.names = names;
  }

  @Override
  public String processKey() {
    return process;
  }

  @Override
  public Map<String, Object> of(Task task, String number) {
    EmergencyPlan plan = read.of(number);
    Map<String, Object> shown = new HashMap<>();
    shown.put("number", number);
    shown.put("title", plan.title());
    shown.put("change", plan.goLive() ? "" : plan.change());
    shown.put("author", "%s（%s）".formatted(names.of(List.of(plan.author())).get(plan.author()), plan.author()));
    shown.put("deadline", task.getDueDate() == null ? "" : InWords.instant(task.getDueDate().toInstant()));
    shown.put("releaseInWords", InWords.instant(plan.releaseAt()));
    shown.put("riskInWords", plan.risk().label());
    shown.put("attention", shown(attention(plan, task.getTaskDefinitionKey().equals(PlanSigning.DRAFT))));
    switch (task.getTaskDefinitionKey()) {
      case PlanSigning.DRAFT -> asSubmitted(plan, shown);
      case PlanSigning.SIGN -> toSign(plan, shown);
      case PlanSignoff.ANSWER -> toAnswer(number, Integer.parseInt(position(task)), shown);
      default -> { }
    }
    return shown;
  }

  /** A task of the engine's own kind knows its variables. */
  private static String position(Task task) {
    return (String) ((VariableScope) task).getVariable(PlanSignoff.CRITERION);
  }

  /** The last words of the process about it. */
  private String attention(EmergencyPlan plan, boolean drafting) {
    List<PlanEvent> told = read.events(plan.number()).stream().filter(event -> switch (event.kind()) {
      case OPENING, SIGNATURE, ENDING, VIOLATION -> true;
      case ANSWER -> !drafting;
      default -> false;
    }).toList();
    String last = told.stream().skip(Math.max(0, told.size() - 1)).map(PlanEvent::text).collect(Collectors.joining("\n"));
    return plan.progress().fullPlanOpen()
        ? "请在 %s 前补全方案并签署。\n%s".formatted(InWords.instant(plan.progress().full().due()), last) : last;
  }

  private void toSign(EmergencyPlan plan, Map<String, Object> shown) {
    int version = plan.progress().version();
    List<PlanVersion> versions = read.versions(plan.number());
    PlanVersion present = versions.get(versions.size() - 1);
    shown.put("plan", shown("第 %d 版（%s），摘要 %s\n\n%s".formatted(version, plan.progress().form().label(), present.digest().substring(0, 12),
        inWords(present.content()))));
    shown.put("difference", shown(difference(versions)));
    Map<Integer, Seat> seats = read.seats(plan.number()).stream().filter(seat -> seat.version() == version)
        .collect(Collectors.toMap(Seat::position, Function.identity()));
    List<Signature> given = read.signatures(plan.number()).stream().filter(one -> one.version() == version).toList();
    Map<String, String> called = names.of(given.stream().map(Signature::person).toList());
    shown.put("signatures", given.isEmpty() ? "还没有人签署。" : given.stream().map(one -> "%s %s %s %s".formatted(
        role(one, seats.get(one.position()).terms()).label(), called.get(one.person()), one.decision().signed(), InWords.instant(one.at())))
        .collect(Collectors.joining("\n")));
  }

  private static Role role(Signature given, Seat.Terms terms) {
    return given.byDeputy() ? terms.deputy() : terms.role();
  }

  private String difference(List<PlanVersion> versions) {
    if (versions.size() < 2) {
      return "这是第一版。";
    }
    List<PlanDifference> found = read.difference(versions);
    return found.isEmpty() ? "与上一版内容相同。" : found.stream().map(PlanFormContext::said).collect(Collectors.joining("\n"));
  }

  private static String said(PlanDifference one) {
    String where = one.part().label() + (one.row() == 0 ? "" : "第 %d 行".formatted(one.row()));
    return one.before() == null ? "%s 新增：%s".formatted(where, one.after())
        : one.after() == null ? "%s 删除：%s".formatted(where, one.before())
            : "%s\n  原为：%s\n  现为：%s".formatted(where, one.before(), one.after());
  }

  private String inWords(PlanContent content) {
    Map<String, String> called = names.of(content.criteria().stream().map(PlanContent.Criterion::owner).distinct().toList());
    return Arrays.stream(PlanPart.values()).map(part -> "【%s】\n%s".formatted(part.label(), rows(part.rows(content), called)))
        .collect(Collectors.joining("\n\n"));
  }

  private static String rows(List<Map<String, String>> rows, Map<String, String> called) {
    return rows.isEmpty() ? "（简要方案，待补全）" : IntStream.range(0, rows.size()).mapToObj(each -> rows.get(each).containsKey("")
        ? rows.get(each).get("") : "%d. %s".formatted(each + 1, row(rows.get(each), called))).collect(Collectors.joining("\n"));
  }

  private static String row(Map<String, String> cells, Map<String, String> called) {
    return cells.entrySet().stream().map(cell -> "%s：%s".formatted(cell.getKey(),
        PlanPart.OWNER.equals(cell.getKey()) ? called.get(cell.getValue()) : cell.getValue())).collect(Collectors.joining("；"));
  }

  private void toAnswer(String number, int position, Map<String, Object> shown) {
    PlanContent.Criterion criterion = answers.criterion(number, position);
    shown.put("criterionInWords", shown("%s：%s\n验证方法：%s\n预期值：%s".formatted(criterion.kind().label(), criterion.criterion(),
        criterion.method(), criterion.expected())));
    shown.put("consequence", criterion.kind() == CriterionKind.PASS ? "这是通过准则：不成立即为未通过，立即回退。" : "这是失败准则：成立即为未通过，立即回退。");
  }

  /** What the author finds in the fields, to go on from. */
  private void asSubmitted(EmergencyPlan plan, Map<String, Object> shown) {
    shown.put("form", PlanForm.FULL.name());
    List<PlanVersion> versions = read.versions(plan.number());
    if (versions.isEmpty()) {
      return;
    }
    PlanContent content = versions.get(versions.size() - 1).content();
    shown.put("scope", content.scope());
    shown.put("risks", content.risks().isEmpty() ? "" : submitted.text(content.risks()));
    shown.put("criteria", submitted.text(content.criteria()));
    shown.put("actions", submitted.text(content.actions()));
    shown.put("tracking", content.tracking() == null ? "" : content.tracking());
  }

  private static String shown(String text) {
    return Text.shownInForm(text, "应急方案");
  }
}
