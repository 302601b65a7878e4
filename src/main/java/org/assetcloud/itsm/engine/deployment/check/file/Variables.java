package org.assetcloud.itsm.engine.deployment.check.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.w3c.dom.Element;

/**
 * The variables that expressions of a process may read: those its code sets, the fields of its task forms (a start's fields go to the code
 * only), and what the model itself names.
 */
public final class Variables {

  private static final Set<String> ALWAYS = Set.of("execution", "task", "submitted", "decisionResult", "loopCounter", "nrOfInstances",
      "nrOfActiveInstances", "nrOfCompletedInstances");
  private static final List<String> NAMED_BY = List.of("elementVariable", "resultVariable", "initiator", "errorCodeVariable",
      "errorMessageVariable", "escalationCodeVariable");

  private Variables() {}

  public static Set<String> of(ModelFile file, Process process) {
    Set<String> known = new HashSet<>(ALWAYS);
    file.around().offers(process.getId()).ifPresent(offers -> known.addAll(offers.variables()));
    file.all(UserTask.class).stream().filter(task -> ModelFile.process(task) == process && task.getCamundaFormRef() != null)
        .forEach(task -> file.around().form(task.getCamundaFormRef()).ifPresent(form -> known.addAll(form.asked())));
    for (Element element : file.written()) {
      NAMED_BY.forEach(attribute -> known.add(element.getAttributeNS(ModelFile.CAMUNDA, attribute)));
      switch (element.getLocalName()) {
        case "inputParameter", "outputParameter" -> known.add(element.getAttribute("name"));
        case "out" -> known.add(element.getAttribute("target"));
        default -> { }
      }
    }
    known.remove("");
    return known;
  }
}
