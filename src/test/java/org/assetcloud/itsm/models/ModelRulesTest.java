package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every model and form (design section 3). */
class ModelRulesTest {

  private static final Set<String> ROLES = Arrays.stream(Role.values()).map(Role::id).collect(Collectors.toSet());
  private static final Set<String> UNUSABLE_IN_TASKLIST = Set.of("filepicker", "documentPreview", "dynamiclist", "text");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Path> models() throws IOException {
    return files("bpmn", ".bpmn");
  }

  static List<Path> forms() throws IOException {
    return files("forms", ".form");
  }

  @ParameterizedTest
  @MethodSource("models")
  void aFileIsNamedAfterItsProcessAndItsHistoryOutlivesTheContract(Path file) {
    Process process = only(read(file).getModelElementsByType(Process.class));

    assertThat(file).hasFileName(process.getId() + ".bpmn");
    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
    assertThat(process.getDocumentations()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void idsAreWrittenByPeopleAndLabelsAreChinese(Path file) {
    for (FlowElement element : read(file).getModelElementsByType(FlowElement.class)) {
      assertThat(element.getId()).matches("[a-zA-Z]+_[a-z][a-zA-Z]+").doesNotMatch("(Activity|Gateway|Event|Flow)_[0-9a-z]{7}");
      assertThat(element.getName() == null || element.getName().codePoints().anyMatch(Character::isIdeographic)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyUserTaskHasAKnownRoleAFormADeadlineAndSaysWhoDecidesWhat(Path file) {
    for (UserTask task : nonEmpty(read(file).getModelElementsByType(UserTask.class))) {
      String groups = task.getCamundaCandidateGroups();
      assertThat(groups.startsWith("${") || ROLES.containsAll(List.of(groups.split(",")))).as(task.getId()).isTrue();
      assertThat(task.getCamundaDueDate()).as(task.getId()).startsWith("${");
      assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
      assertThat(Path.of("forms", file.getParent().getFileName().toString(), task.getCamundaFormRef() + ".form")).exists();
      assertThat(only(task.getDocumentations()).getTextContent()).as(task.getId()).containsPattern("R\\d\\.\\d");
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void aDecidingGatewayAsksAndItsFlowsAnswer(Path file) {
    for (ExclusiveGateway gateway : read(file).getModelElementsByType(ExclusiveGateway.class)) {
      assertThat(gateway.getName()).as(gateway.getId()).endsWith("？");
      assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
      assertThat(gateway.getOutgoing()).as(gateway.getId()).extracting(SequenceFlow::getName).doesNotContainNull();
    }
  }

  @ParameterizedTest
  @MethodSource("models")
  void nothingButBeansIsExecuted(Path file) throws IOException {
    assertThat(read(file).getModelElementsByType(ScriptTask.class)).isEmpty();
    assertThat(Files.readString(file)).doesNotContain("camunda:class", "camunda:script", "camunda:connector");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void aFormIsNamedAfterItselfAndUsesOnlyWhatTasklistCanDo(Path file) throws IOException {
    JsonNode form = JSON.readTree(file.toFile());

    assertThat(file).hasFileName(form.get("id").asText() + ".form");
    assertThat(form.get("components")).isNotEmpty().allSatisfy(field -> {
      assertThat(field.get("type").asText()).isNotIn(UNUSABLE_IN_TASKLIST);
      assertThat(field.get("label").asText().codePoints().anyMatch(Character::isIdeographic)).isTrue();
      assertThat(field.path("readonly").asBoolean()).as("read-only fields are submitted again").isFalse();
    });
  }

  private static BpmnModelInstance read(Path file) {
    return Bpmn.readModelFromFile(file.toFile());
  }

  private static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> tree = Files.walk(Path.of(folder))) {
      return List.copyOf(nonEmpty(tree.filter(file -> file.toString().endsWith(ending)).toList()));
    }
  }

  private static <T> Collection<T> nonEmpty(Collection<T> found) {
    assertThat(found).as("a rule that finds nothing to look at fails").isNotEmpty();
    return found;
  }

  private static <T extends ModelElementInstance> T only(Collection<T> found) {
    assertThat(found).hasSize(1);
    return found.iterator().next();
  }
}
