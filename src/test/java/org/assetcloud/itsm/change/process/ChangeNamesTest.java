package org.assetcloud.itsm.change.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.change.request.ChangeRequest;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names code uses against the models of a change, and its forms against what is read of them. */
class ChangeNamesTest {

  static Stream<Class<?>> names() {
    return Stream.of(ChangeApproval.class, ChangeVoting.class, ChangeImplementation.class);
  }

  static Stream<ProcessOffers> offers() {
    return Stream.of(new ChangeApprovalOffers(), new ChangeVotingOffers(), new ChangeImplementationOffers());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyElementAndMessageExists(Class<?> names) throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field field : names.getDeclaredFields()) {
      constants.add((String) field.get(null));
    }
    BpmnModelInstance model = model((String) field(names, "KEY"));
    Set<String> known = new TreeSet<>();
    model.getModelElementsByType(FlowElement.class).forEach(element -> known.add(element.getId()));
    model.getModelElementsByType(Message.class).forEach(message -> known.add(message.getName()));

    assertThat(constants).filteredOn(name -> name.startsWith("userTask_") || name.startsWith("itsm.")).isNotEmpty().allMatch(known::contains);
  }

  @ParameterizedTest
  @MethodSource("offers")
  void whatAFormAsksIsWhatIsReadOfIt(ProcessOffers offers) {
    Set<String> forms = model(offers.processKey()).getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef)
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(offers.questions().keySet()).containsAll(forms);
    offers.questions().forEach((form, questions) -> assertThat(asked(form)).as(form).isEqualTo(new TreeSet<>(questions.keySet())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"requestChange", "reviseChange"})
  void aRequestSaysWhatTheApiSays(String form) {
    assertThat(asked(form)).isEqualTo(Arrays.stream(ChangeRequest.class.getRecordComponents()).map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static BpmnModelInstance model(String key) {
    return Bpmn.readModelFromFile(Path.of("bpmn/change", key + ".bpmn").toFile());
  }

  private static Object field(Class<?> names, String field) throws IllegalAccessException {
    return Arrays.stream(names.getDeclaredFields()).filter(one -> one.getName().equals(field)).findFirst().orElseThrow().get(null);
  }

  private static Set<String> asked(String form) {
    try {
      return new ObjectMapper().readTree(Files.readString(Path.of("forms/change", form + ".form"))).findParents("key").stream()
          .filter(field -> !field.path("disabled").asBoolean()).map(field -> field.get("key").asText())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
