package org.assetcloud.itsm.engine.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assetcloud.itsm.engine.deployment.check.CheckFiles;
import org.assetcloud.itsm.engine.deployment.check.Fault;
import org.assetcloud.itsm.engine.deployment.check.file.Deployed;
import org.assetcloud.itsm.people.Role;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What process owners pick in the Modeler keeps the rules of a deployment, whichever choice they make. */
class ElementTemplatesTest {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
  private static final String FORM = "respondTicket";
  private static final Map<String, Class<? extends FlowNode>> KINDS = Map.of("bpmn:UserTask", UserTask.class, "bpmn:ServiceTask",
      ServiceTask.class);

  private final CheckFiles check = PackagedFilesTest.check();

  static Stream<JsonNode> templates() throws IOException {
    JsonNode all = new ObjectMapper().readTree(Path.of("bpmn/.camunda/element-templates/itsm.json").toFile());
    return StreamSupport.stream(all.spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("templates")
  void eachChoiceOfATemplateMayBeDeployed(JsonNode template) throws IOException {
    int tried = 0;
    for (Map<String, String> picked : picks(template)) {
      BpmnModelInstance model = with(KINDS.get(template.at("/elementType/value").asText()), picked);

      assertThat(check.faults(files(model), Deployed.NOTHING)).as(picked.toString()).extracting(Fault::text).isEmpty();
      tried++;
    }

    assertThat(tried).isPositive();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void theModelerCanShowATemplate(JsonNode template) {
    assertThat(template.path("name").asText()).isNotBlank();
    assertThat(template.path("id").asText()).startsWith("org.assetcloud.itsm.");
    assertThat(template.path("appliesTo")).extracting(JsonNode::asText).contains(template.at("/elementType/value").asText());
    assertThat(template.path("properties")).isNotEmpty().allSatisfy(property -> {
      assertThat(property.path("type").asText()).isIn("String", "Dropdown", "Hidden");
      assertThat(property.at("/binding/type").asText()).isEqualTo("property");
      assertThat(property.path("type").asText().equals("Hidden") || property.hasNonNull("label")).isTrue();
    });
  }

  @ParameterizedTest
  @MethodSource("templates")
  void theRolesToPickAreThoseThatWork(JsonNode template) {
    Set<String> working = Stream.of(Role.values()).filter(role -> role != Role.AUDITOR && role != Role.SYSTEM_ADMIN).map(Role::id)
        .collect(Collectors.toSet());

    assertThat(StreamSupport.stream(template.path("properties").spliterator(), false)
        .filter(property -> property.path("type").asText().equals("Dropdown") && name(property).equals("camunda:candidateGroups")))
        .allSatisfy(property -> assertThat(property.path("choices")).extracting(choice -> choice.path("value").asText())
            .containsExactlyInAnyOrderElementsOf(working));
  }

  /** The template filled in once for each choice of each of its lists, the others at their first. */
  private static List<Map<String, String>> picks(JsonNode template) {
    Map<String, String> first = new LinkedHashMap<>();
    template.path("properties").forEach(property -> first.put(name(property), value(property)));
    return Stream.concat(Stream.of(first), StreamSupport.stream(template.path("properties").spliterator(), false)
        .flatMap(property -> StreamSupport.stream(property.path("choices").spliterator(), false).map(choice -> {
          Map<String, String> picked = new LinkedHashMap<>(first);
          picked.put(name(property), choice.path("value").asText());
          return picked;
        }))).toList();
  }

  private static String name(JsonNode property) {
    return property.at("/binding/name").asText();
  }

  private static String value(JsonNode property) {
    if (property.hasNonNull("value")) {
      return property.path("value").asText();
    }
    return property.has("choices") ? property.at("/choices/0/value").asText() : name(property).equals("camunda:formRef") ? FORM : "核对数据";
  }

  /** A process of one step, which has what was picked. */
  private static BpmnModelInstance with(Class<? extends FlowNode> kind, Map<String, String> picked) {
    BpmnModelInstance model = Bpmn.createExecutableProcess("ownProcess").startEvent("startEvent_begun").endEvent("endEvent_done").done();
    Process process = model.getModelElementById("ownProcess");
    process.setName("自有流程");
    process.setCamundaHistoryTimeToLiveString("P1825D");
    StartEvent start = model.getModelElementById("startEvent_begun");
    EndEvent end = model.getModelElementById("endEvent_done");
    FlowNode step = model.newInstance(kind);
    process.addChildElement(step);
    picked.forEach((name, value) -> {
      if (name.startsWith("camunda:")) {
        step.setAttributeValueNs(CAMUNDA, name.substring("camunda:".length()), value);
      } else {
        step.setAttributeValue(name, value);
      }
    });
    SequenceFlow only = start.getOutgoing().iterator().next();
    only.setTarget(step);
    end.getIncoming().clear();
    step.getIncoming().add(only);
    SequenceFlow on = model.newInstance(SequenceFlow.class);
    process.addChildElement(on);
    on.setSource(step);
    on.setTarget(end);
    step.getOutgoing().add(on);
    end.getIncoming().add(on);
    return model;
  }

  private static Map<String, byte[]> files(BpmnModelInstance model) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    Bpmn.writeModelToStream(written, model);
    Map<String, byte[]> files = new LinkedHashMap<>(Map.of("ownProcess.bpmn", written.toByteArray()));
    String form = "forms/ticket/" + FORM + ".form";
    files.put(form, Deploying.packaged().get(form).getBytes(StandardCharsets.UTF_8));
    return files;
  }
}
