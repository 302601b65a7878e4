package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A loop in which nothing waits never ends: one person's step would hold a thread and the record's lock until the server is stopped (R5.1). */
public final class LoopsWait implements Rule<ModelFile> {

  @Override
  public String name() {
    return "循环里要有等待";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return file.all(FlowNode.class).stream().filter(LoopsWait::comesBack)
        .map(node -> ModelFile.broken(node, "从这里出发不经过任何等待又回到这里，流程会停不下来；请在循环里加上用户任务、定时或消息"));
  }

  private static boolean comesBack(FlowNode start) {
    Set<FlowNode> seen = new HashSet<>();
    Deque<FlowNode> next = new ArrayDeque<>();
    next.add(start);
    while (!next.isEmpty()) {
      FlowNode node = next.remove();
      if (waits(node)) {
        continue;
      }
      for (SequenceFlow flow : node.getOutgoing()) {
        if (flow.getTarget() == start) {
          return true;
        }
        if (seen.add(flow.getTarget())) {
          next.add(flow.getTarget());
        }
      }
    }
    return false;
  }

  /** Where the engine stops until a person, a time or a message goes on. A called process has waits of its own. */
  private static boolean waits(FlowElement node) {
    return node instanceof UserTask || node instanceof ReceiveTask || node instanceof EventBasedGateway || node instanceof BoundaryEvent
        || node instanceof CallActivity || node instanceof IntermediateCatchEvent caught && !isLink(caught)
        || node instanceof SubProcess inner && inner.getFlowElements().stream().anyMatch(LoopsWait::waits);
  }

  private static boolean isLink(IntermediateCatchEvent caught) {
    return caught.getEventDefinitions().stream().anyMatch(LinkEventDefinition.class::isInstance);
  }
}
