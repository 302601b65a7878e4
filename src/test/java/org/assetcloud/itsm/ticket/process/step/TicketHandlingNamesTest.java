package org.assetcloud.itsm.ticket.process.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.desk.HandleEscalation;
import org.assetcloud.itsm.ticket.process.TicketHandling;
import org.assetcloud.itsm.ticket.process.TicketWatch;
import org.assetcloud.itsm.ticket.work.ConfirmSolution;
import org.assetcloud.itsm.ticket.work.ResolveTicket;
import org.assetcloud.itsm.ticket.work.RespondToTicket;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The names code uses against the model, its tables and its forms: what is asked on a form is what is read, and nothing else. */
class TicketHandlingNamesTest {

  private static final Path BPMN = Path.of("bpmn/ticket");
  private static final BpmnModelInstance MODEL = Bpmn.readModelFromFile(BPMN.resolve(TicketHandling.KEY + ".bpmn").toFile());
  private static final Map<String, Object> OFFERED =
      Map.of("contacted", true, "resolutionOutcome", "SOLVED", "confirmation", "CONFIRMED", "measure", "OTHER");

  static Stream<Arguments> listeners() {
    return Stream.of(
        Arguments.of(TicketHandling.RESPOND, new RespondTicketListener(mock(RespondToTicket.class), mock(TicketWatch.class))),
        Arguments.of(TicketHandling.RESOLVE, new ResolveTicketListener(mock(ResolveTicket.class))),
        Arguments.of(TicketHandling.CONFIRM, new ConfirmSolutionListener(mock(ConfirmSolution.class))),
        Arguments.of(TicketHandling.HANDLE_ESCALATION, new HandleEscalationListener(mock(HandleEscalation.class))));
  }

  @ParameterizedTest
  @MethodSource("listeners")
  void whatAFormAsksIsWhatItsListenerReads(String task, TaskListener listener) throws IOException {
    Set<String> read = new TreeSet<>();
    DelegateTask submitted = mock(DelegateTask.class, RETURNS_DEEP_STUBS);
    when(submitted.getVariable(anyString())).thenAnswer(asked -> {
      read.add(asked.getArgument(0));
      return OFFERED.get(asked.<String>getArgument(0));
    });

    listener.notify(submitted);

    read.remove(TicketHandling.ESCALATION);
    UserTask inModel = MODEL.getModelElementById(task);
    assertThat(keys(inModel.getCamundaFormRef(), false)).isEqualTo(read).isNotEmpty();
  }

  @Test
  void everyTaskWithAFormHasItsListenerHere() {
    assertThat(listeners().map(each -> (String) each.get()[0])).containsExactlyInAnyOrderElementsOf(
        MODEL.getModelElementsByType(UserTask.class).stream().map(UserTask::getId).toList());
  }

  @Test
  void theStartFormAsksWhatARegistrationSays() throws IOException {
    StartEvent start = MODEL.getModelElementById("startEvent_ticketReported");

    Set<String> said = Arrays.stream(Registration.class.getRecordComponents()).map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
    said.add(Registration.LATE_ENTRY);
    assertThat(keys(start.getCamundaFormRef(), false)).isEqualTo(said);
  }

  @Test
  void everyNameExists() throws Exception {
    Set<String> names = new TreeSet<>(Set.of(TicketHandling.KEY));
    MODEL.getModelElementsByType(FlowElement.class).forEach(element -> names.add(element.getId()));
    MODEL.getModelElementsByType(Message.class).forEach(message -> names.add(message.getName()));
    for (String form : List.of("registerTicket", "respondTicket", "resolveTicket", "confirmSolution", "handleEscalation")) {
      names.addAll(keys(form, false));
      names.addAll(keys(form, true));
    }

    assertThat(MODEL.getModelElementsByType(Process.class)).extracting("id")
        .containsExactly(TicketHandling.KEY);
    assertThat(constants()).hasSizeGreaterThan(10).allSatisfy(name -> assertThat(names).contains(name));
  }

  @Test
  void theInputsOfTheTablesAreVariablesOfTheProcess() throws IOException {
    for (String table : List.of("ticketTargets", "ticketRouting")) {
      assertThat(Files.readString(BPMN.resolve(table + ".dmn"))).contains("<text>" + TicketHandling.CATEGORY + "</text>",
          "<text>" + TicketHandling.SEVERITY + "</text>");
    }
  }

  @Test
  void workIsEveryUserTaskButTheEscalations() {
    List<String> work = MODEL.getModelElementsByType(UserTask.class).stream().map(UserTask::getId)
        .filter(task -> !task.equals(TicketHandling.HANDLE_ESCALATION)).toList();

    assertThat(TicketHandling.WORK).containsExactlyInAnyOrderElementsOf(work);
  }

  private static List<String> constants() throws IllegalAccessException {
    List<String> values = new ArrayList<>();
    for (Field field : TicketHandling.class.getDeclaredFields()) {
      if (field.getType() == String.class) {
        field.setAccessible(true);
        values.add((String) field.get(null));
      }
    }
    return values;
  }

  private static Set<String> keys(String form, boolean disabled) throws IOException {
    return new ObjectMapper().readTree(Path.of("forms/ticket", form + ".form").toFile()).findParents("key").stream()
        .filter(field -> field.path("disabled").asBoolean() == disabled)
        .map(field -> field.get("key").asText()).collect(Collectors.toCollection(TreeSet::new));
  }
}
