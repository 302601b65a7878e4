package org.assetcloud.itsm.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.ProcessOffers;
import org.assetcloud.itsm.plan.GoLiveRequest;
import org.assetcloud.itsm.plan.PlanRequest;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names code uses against the models of a plan, and its forms against what is read of them. */
class PlanNamesTest {

  private static final String ELEMENT = "(userTask|timerEvent|boundaryEvent)_.*";

  static Stream<Class<?>> names() {
    return Stream.of(PlanSignoff.class, PlanSigning.class);
  }

  static Stream<ProcessOffers> offers() {
    return Stream.of(new PlanSignoffOffers(), new PlanSigningOffers());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyElementAndMessageExists(Class<?> names) throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field field : names.getDeclaredFields()) {
      constants.add((String) field.get(null));
    }
    BpmnModelInstance model = model((String) field(names, "KEY"));
    Set<String> known = elements(model);
    model.getModelElementsByType(Message.class).forEach(message -> known.add(message.getName()));

    assertThat(constants).filteredOn(name -> name.matches(ELEMENT) || name.startsWith("itsm.")).isNotEmpty().allMatch(known::contains);
  }

  @ParameterizedTest
  @MethodSource("offers")
  void whatCodeBindsToCannotBeTakenOut(ProcessOffers offers) throws IllegalAccessException {
    Class<?> names = offers.processKey().equals(PlanSigning.KEY) ? PlanSigning.class : PlanSignoff.class;
    Set<String> bound = new TreeSet<>();
    for (Field field : names.getDeclaredFields()) {
      String name = (String) field.get(null);
      if (name.matches(ELEMENT)) {
        bound.add(name);
      }
    }

    assertThat(new TreeSet<>(offers.elements())).isEqualTo(bound);
    assertThat(elements(model(offers.processKey()))).containsAll(bound);
  }

  @ParameterizedTest
  @MethodSource("offers")
  void whatAFormAsksIsWhatIsReadOfIt(ProcessOffers offers) {
    Set<String> forms = forms(model(offers.processKey()));

    assertThat(offers.questions().keySet()).containsExactlyInAnyOrderElementsOf(forms);
    offers.questions().forEach((form, questions) -> assertThat(asked(form)).as(form).isEqualTo(new TreeSet<>(questions.keySet())));
  }

  @ParameterizedTest
  @MethodSource("offers")
  void whatAFormShowsIsKnownOfAPlan(ProcessOffers offers) {
    assertThat(offers.questions().keySet()).allSatisfy(form -> assertThat(offers.shown()).as(form).containsAll(fields(form, true)));
  }

  @ParameterizedTest
  @MethodSource("offers")
  void whatAnInstanceOfATaskIsAboutIsAVariableOfItsProcess(ProcessOffers offers) {
    assertThat(model(offers.processKey()).getModelElementsByType(MultiInstanceLoopCharacteristics.class)).isNotEmpty()
        .allSatisfy(loop -> assertThat(offers.variables()).contains(loop.getCamundaElementVariable()));
    assertThat(Set.of(PlanSigning.SEAT, PlanSignoff.CRITERION)).containsAll(
        model(offers.processKey()).getModelElementsByType(MultiInstanceLoopCharacteristics.class).stream()
            .map(MultiInstanceLoopCharacteristics::getCamundaElementVariable).toList());
  }

  @Test
  void aRequestAndADraftSayWhatTheApiSays() {
    assertThat(asked("requestPlan")).isEqualTo(components(GoLiveRequest.class));
    assertThat(asked("draftPlan")).isEqualTo(components(PlanRequest.class));
  }

  private static Set<String> components(Class<?> request) {
    return Arrays.stream(request.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
  }

  private static BpmnModelInstance model(String key) {
    return Bpmn.readModelFromFile(Path.of("bpmn/plan", key + ".bpmn").toFile());
  }

  private static Set<String> elements(BpmnModelInstance model) {
    return model.getModelElementsByType(FlowElement.class).stream().map(FlowElement::getId).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> forms(BpmnModelInstance model) {
    return Stream.concat(model.getModelElementsByType(UserTask.class).stream().map(UserTask::getCamundaFormRef),
            model.getModelElementsByType(StartEvent.class).stream().map(StartEvent::getCamundaFormRef))
        .filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Object field(Class<?> names, String field) throws IllegalAccessException {
    return Arrays.stream(names.getDeclaredFields()).filter(one -> one.getName().equals(field)).findFirst().orElseThrow().get(null);
  }

  private static Set<String> asked(String form) {
    return fields(form, false);
  }

  private static Set<String> fields(String form, boolean disabled) {
    try {
      return new ObjectMapper().readTree(Files.readString(Path.of("forms/plan", form + ".form"))).findParents("key").stream()
          .filter(field -> field.path("disabled").asBoolean() == disabled).map(field -> field.get("key").asText())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
