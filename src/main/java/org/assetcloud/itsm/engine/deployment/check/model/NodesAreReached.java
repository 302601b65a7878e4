package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** A step that no way leads to is never done, and who drew it believes it is (R5.7). */
public final class NodesAreReached implements Rule<ModelFile> {

  @Override
  public String name() {
    return "每个节点都能走到";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return Stream.concat(file.all(Process.class).stream().map(Process::getFlowElements),
        file.all(SubProcess.class).stream().map(SubProcess::getFlowElements)).flatMap(NodesAreReached::unreached);
  }

  private static Stream<Broken> unreached(Collection<FlowElement> scope) {
    Set<FlowNode> reached = new HashSet<>();
    Deque<FlowNode> next = new ArrayDeque<>();
    scope.stream().filter(NodesAreReached::begins).forEach(node -> next.add((FlowNode) node));
    while (!next.isEmpty()) {
      FlowNode node = next.remove();
      if (reached.add(node)) {
        node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach(next::add);
        scope.stream().filter(other -> other instanceof BoundaryEvent event && event.getAttachedTo() == node || linked(node, other))
            .forEach(other -> next.add((FlowNode) other));
      }
    }
    return scope.stream().filter(element -> element instanceof FlowNode node && !reached.contains(node))
        .map(node -> ModelFile.broken(node, "没有路径能走到这里"));
  }

  private static boolean begins(FlowElement element) {
    return element instanceof StartEvent || element instanceof SubProcess process && process.triggeredByEvent()
        || element instanceof Activity activity && activity.isForCompensation();
  }

  private static boolean linked(FlowNode from, FlowElement to) {
    return from instanceof IntermediateThrowEvent thrown && to instanceof IntermediateCatchEvent caught
        && link(thrown.getEventDefinitions()) != null && link(thrown.getEventDefinitions()).equals(link(caught.getEventDefinitions()));
  }

  private static String link(Collection<EventDefinition> definitions) {
    return definitions.stream().filter(LinkEventDefinition.class::isInstance).map(one -> ((LinkEventDefinition) one).getName())
        .findFirst().orElse(null);
  }
}
