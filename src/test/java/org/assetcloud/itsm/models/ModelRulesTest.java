package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.models.Models.elements;
import static org.assetcloud.itsm.models.Models.nonEmpty;
import static org.assetcloud.itsm.models.Models.only;
import static org.assetcloud.itsm.models.Models.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.asking.HolderLeaves;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every packaged model beside the rules of a deployment (design section 3): its names and its words. */
class ModelRulesTest {

  private static final String MODELS = "org.assetcloud.itsm.models.Models#models";

  /** Flow nodes of a diagram that is read at once. */
  private static final int MOST = 25;

  /** Those that have more: how many, and for which reason (decision 31). */
  private static final Map<String, Integer> LONGER = Map.of("ticketHandling", 39, "changeImplementation", 38, "emergencyPlanSignoff", 40);
  private static final Path WHY_LONGER = Path.of("docs", "decisions", "0031-three-diagrams-are-longer-than-a-page.md");

  /** The column of a table of the feature that says when somebody is reminded, in which rows (R5.7, R7.4). */
  private static final Map<String, Models.Rows> ROWS = Map.ofEntries(
      Map.entry("userTask_respondTicket", new Models.Rows("ticket/escalationLadder", "clock", "RESPONSE", "level")),
      Map.entry("userTask_resolveTicket", new Models.Rows("ticket/escalationLadder", "clock", "RESOLUTION", "level")),
      Map.entry("userTask_confirmSolution", new Models.Rows("ticket/ticketDeadlines", "step", "CONFIRM", "reminder")),
      Map.entry("userTask_handleEscalation", new Models.Rows("ticket/ticketDeadlines", "step", "HANDLE_ESCALATION", "reminder")),
      Map.entry("userTask_assessChange", new Models.Rows("change/changeDeadlines", "step", "ASSESS", "reminder")),
      Map.entry("userTask_approveChange", new Models.Rows("change/changeApprovers", null, null, "reminder")),
      Map.entry("userTask_implementChange", new Models.Rows("change/changeDeadlines", "step", "IMPLEMENT", "reminder")),
      Map.entry("userTask_reviseChange", new Models.Rows("change/changeDeadlines", "step", "REVISE", "reminder")),
      Map.entry("userTask_decideOverrun", new Models.Rows("change/changeDeadlines", "step", "DECIDE_OVERRUN", "reminder")),
      Map.entry("userTask_verifyChange", new Models.Rows("change/changeDeadlines", "step", "VERIFY", "reminder")),
      Map.entry("userTask_backOutChange", new Models.Rows("change/changeDeadlines", "step", "BACK_OUT", "reminder")),
      Map.entry("userTask_reviewChange", new Models.Rows("change/changeDeadlines", "step", "REVIEW", "reminder")),
      Map.entry("userTask_draftPlan", new Models.Rows("plan/planDeadlines", "step", "DRAFT", "reminder")),
      Map.entry("userTask_signPlan", new Models.Rows("plan/planSigners", null, null, "reminder")),
      Map.entry("userTask_reportRelease", new Models.Rows("plan/planDeadlines", "step", "REPORT_RELEASE", "reminder")),
      Map.entry("userTask_answerCriteria", new Models.Rows("plan/planDeadlines", "step", "ANSWER_CRITERIA", "reminder")),
      Map.entry("userTask_backOutRelease", new Models.Rows("plan/planDeadlines", "step", "BACK_OUT_RELEASE", "reminder")),
      Map.entry("userTask_confirmRole", new Models.Rows("people/roleDeadlines", null, null, "reminder")));

  /** Whose reminders another table has than the one of the feature's tasks. */
  private static final Map<String, Models.Rows> ELSEWHERE = Map.of(
      "userTask_respondTicket", new Models.Rows("ticket/ticketDeadlines", "step", "RESPOND", null),
      "userTask_resolveTicket", new Models.Rows("ticket/ticketDeadlines", "step", "RESOLVE", null),
      "userTask_approveChange", new Models.Rows("change/changeDeadlines", "step", "APPROVE", null),
      "userTask_signPlan", new Models.Rows("plan/planDeadlines", "step", "SIGN", null));

  @ParameterizedTest
  @MethodSource(MODELS)
  void aFileIsNamedAfterItsProcessAndSaysWhatItIsFor(Path file) {
    Process process = only(read(file).getModelElementsByType(Process.class));

    assertThat(file).hasFileName(process.getId() + ".bpmn");
    assertThat(process.getDocumentations()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource(MODELS)
  void idsAreWrittenByPeopleAndLabelsAreChinese(Path file) {
    for (FlowElement element : read(file).getModelElementsByType(FlowElement.class)) {
      assertThat(element.getId()).matches("[a-zA-Z]+_[a-z][a-zA-Z]+").doesNotMatch("(Activity|Gateway|Event|Flow)_[0-9a-z]{7}");
      assertThat(element.getName() == null || Models.chinese(element.getName())).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource(MODELS)
  void everyUserTaskSaysWhoDecidesWhatAndItsFormStandsBesideTheModel(Path file) throws IOException {
    for (UserTask task : elements(file, UserTask.class)) {
      assertThat(Path.of("forms", feature(file), task.getCamundaFormRef() + ".form")).exists();
      assertThat(only(task.getDocumentations()).getTextContent()).as(task.getId()).containsPattern("R\\d\\.\\d");
    }
  }

  @ParameterizedTest
  @MethodSource(MODELS)
  void everyUserTaskHasARowThatSaysWhenSomebodyIsRemindedAndTold(Path file) throws IOException {
    for (UserTask task : elements(file, UserTask.class)) {
      assertThat(ROWS).containsKey(task.getId());
      assertThat(Models.rows(ROWS.get(task.getId()))).as(task.getId()).isNotEmpty()
          .allSatisfy(row -> assertThat(row).containsPattern("\\d+%|PT\\d+[HM]|START"));
    }
  }

  @ParameterizedTest
  @MethodSource(MODELS)
  void everyUserTaskHasARowThatSaysWhatBecomesOfItWhenItsHolderLeaves(Path file) throws IOException {
    for (UserTask task : elements(file, UserTask.class)) {
      Models.Rows rows = ELSEWHERE.getOrDefault(task.getId(), ROWS.get(task.getId()));

      assertThat(Models.rows(new Models.Rows(rows.table(), rows.input(), rows.value(), "holderLeaves"))).as(task.getId()).isNotEmpty()
          .allSatisfy(row -> HolderLeaves.valueOf(row.replace("\"", "")));
    }
  }

  @ParameterizedTest
  @MethodSource(MODELS)
  void aGatewayThatDividesAsksAndItsFlowsAnswer(Path file) throws IOException {
    List<Gateway> dividing = elements(file, Gateway.class).stream()
        .filter(gateway -> gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway)
        .filter(gateway -> gateway.getOutgoing().size() > 1).toList();

    assertThat(dividing).allSatisfy(gateway -> {
      assertThat(gateway.getName()).as(gateway.getId()).endsWith("？");
      assertThat(gateway.getOutgoing()).as(gateway.getId()).extracting(SequenceFlow::getName).doesNotContainNull().doesNotHaveDuplicates()
          .allMatch(Models::chinese);
    });
  }

  @ParameterizedTest
  @MethodSource(MODELS)
  void anEndSaysWhichThingIsInWhichState(Path file) {
    for (EndEvent end : nonEmpty(read(file).getModelElementsByType(EndEvent.class))) {
      assertThat(end.getId()).matches("endEvent_[a-z]+([A-Z][a-z]+)+").doesNotMatch("(?i).*(processed|done|finished|ended|completed|end)");
      assertThat(end.getName()).as(end.getId()).matches("\\p{IsHan}{2,}已\\p{IsHan}{2,}");
    }
  }

  @ParameterizedTest
  @MethodSource(MODELS)
  void aMessageSaysWhatHappenedInWhichFeature(Path file) throws IOException {
    Set<String> features = Models.models().stream().map(ModelRulesTest::feature).collect(Collectors.toSet());

    assertThat(elements(file, Message.class)).extracting(Message::getName).doesNotHaveDuplicates()
        .allMatch(name -> name.matches("itsm\\.(%s)\\.[a-z][a-zA-Z]+".formatted(String.join("|", features))));
  }

  @ParameterizedTest
  @MethodSource(MODELS)
  void aDiagramIsReadAtOnceUnlessADecisionSaysWhyNot(Path file) throws IOException {
    String process = only(read(file).getModelElementsByType(Process.class)).getId();
    int nodes = nonEmpty(read(file).getModelElementsByType(FlowNode.class)).size();

    if (LONGER.containsKey(process)) {
      assertThat(nodes).as("flow nodes of %s, which %s is about", process, WHY_LONGER).isEqualTo(LONGER.get(process)).isGreaterThan(MOST);
      assertThat(Files.readString(WHY_LONGER)).contains("`%s` (%d)".formatted(process, nodes));
    } else {
      assertThat(nodes).as("flow nodes of %s", process).isLessThanOrEqualTo(MOST);
    }
  }

  private static String feature(Path file) {
    return file.getParent().getFileName().toString();
  }
}
