package org.assetcloud.itsm.ticket.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Versions of {@code ticketHandling} as an owner would change it, through the door every deployment passes. */
@Component
@Profile("test")
public class ChangedModel {

  /** The extra step of {@link #withCheck()}. */
  static final String CHECK = "userTask_checkSolution";

  private static final Path MODEL = Path.of("bpmn/ticket/ticketHandling.bpmn");

  private static final String CHECKING = """
      <bpmn:userTask id="userTask_checkSolution" name="复核" camunda:formRef="respondTicket" camunda:formRefBinding="deployment" \
      camunda:candidateGroups="team-lead" camunda:dueDate="${ticketDeadlines.resolution(execution)}">
        <bpmn:incoming>flow_solved</bpmn:incoming>
        <bpmn:outgoing>flow_checked</bpmn:outgoing>
      </bpmn:userTask>
      <bpmn:sequenceFlow id="flow_checked" sourceRef="userTask_checkSolution" targetRef="endEvent_ticketSolved" />
      <bpmn:sequenceFlow id="flow_solved" name="已解决" sourceRef="gateway_resolutionOutcome" targetRef="userTask_checkSolution">""";

  private static final String TOO_EARLY = """
      <bpmn:boundaryEvent id="boundaryEvent_tooEarly" name="催办" cancelActivity="false" attachedToRef="userTask_respondTicket">
        <bpmn:outgoing>flow_tooEarly</bpmn:outgoing>
        <bpmn:timerEventDefinition id="timerEventDefinition_tooEarly">
          <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${ticketWatch.confirmationDue(execution)}</bpmn:timeDate>
        </bpmn:timerEventDefinition>
      </bpmn:boundaryEvent>
      <bpmn:endEvent id="endEvent_tooEarly" name="已催办"><bpmn:incoming>flow_tooEarly</bpmn:incoming></bpmn:endEvent>
      <bpmn:sequenceFlow id="flow_tooEarly" sourceRef="boundaryEvent_tooEarly" targetRef="endEvent_tooEarly" />
      <bpmn:serviceTask id="serviceTask_tellLevels" name""";

  private final RepositoryService repository;
  private final List<String> deployed = new ArrayList<>();

  ChangedModel(RepositoryService repository) {
    this.repository = repository;
  }

  /** As delivered, with another label; says its version. */
  public int withLabel(String label) {
    return deploy("步骤改名为" + label, model("name=\"响应工单\"", "name=\"" + label + "\""));
  }

  /** With a further step between the solution and its end; says its version. */
  public int withCheck() {
    return deploy("解决之后增加复核", model("<bpmn:incoming>flow_solved</bpmn:incoming>", "<bpmn:incoming>flow_checked</bpmn:incoming>",
        "<bpmn:sequenceFlow id=\"flow_solved\" name=\"已解决\" sourceRef=\"gateway_resolutionOutcome\" targetRef=\"endEvent_ticketSolved\">",
        CHECKING));
  }

  /** With a timer on the response that can only be computed for a solved ticket, as an owner might draw it by mistake; says its version. */
  public int withTimerThatNeedsASolution() {
    return deploy("催办响应", model("<bpmn:serviceTask id=\"serviceTask_tellLevels\" name", TOO_EARLY));
  }

  /** As it was when nobody was asked who has the work; says its version. */
  public int thatAsksNobody() {
    return deploy("不再询问由谁办理", model(" camunda:assignee=\"${ticketWork.assignee(execution)}\"", ""));
  }

  /** Takes the changed versions away with all that runs on them. */
  public void asDelivered() {
    deployed.forEach(id -> repository.deleteDeployment(id, true));
    deployed.clear();
  }

  public int newest() {
    return repository.createProcessDefinitionQuery().processDefinitionKey(TicketHandling.KEY).latestVersion().singleResult().getVersion();
  }

  private int deploy(String reason, String model) {
    DeploymentBuilder deployment = repository.createDeployment().name(reason).addString("ticketHandling.bpmn", model);
    try (Stream<Path> forms = Files.list(Path.of("forms/ticket"))) {
      forms.forEach(form -> deployment.addString(form.getFileName().toString(), read(form)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    deployed.add(deployment.deploy().getId());
    return newest();
  }

  private static String model(String... changes) {
    String model = read(MODEL);
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(model).contains(changes[i]);
      model = model.replace(changes[i], changes[i + 1]);
    }
    return model;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
