package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Where the way divides there is one for every answer, so that nobody's click ends in nowhere (design section 8, item 10). */
public final class GatewaysHaveDefaults implements Rule<ModelFile> {

  private static final String ALWAYS = "${true}";

  @Override
  public String name() {
    return "分支有默认走向";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return file.all(FlowNode.class).stream().flatMap(GatewaysHaveDefaults::broken);
  }

  private static Stream<Broken> broken(FlowNode node) {
    Collection<SequenceFlow> flows = node.getOutgoing();
    SequenceFlow otherwise = otherwise(node);
    boolean gateway = node instanceof ExclusiveGateway || node instanceof InclusiveGateway;
    List<SequenceFlow> open = flows.stream().filter(flow -> flow.getConditionExpression() == null && flow != otherwise).toList();
    boolean always = node instanceof InclusiveGateway && flows.stream().anyMatch(GatewaysHaveDefaults::always);
    boolean divides = gateway && flows.size() > 1 || !flows.isEmpty() && open.isEmpty();
    return Stream.of(
        divides && otherwise == null && !always && (gateway || open.isEmpty()) ? ModelFile.broken(node, "没有默认走向（default）") : null,
        otherwise != null && otherwise.getConditionExpression() != null ? ModelFile.broken(otherwise, "默认走向不能带条件") : null,
        gateway && flows.size() > 1 && otherwise != null && !open.isEmpty() ? ModelFile.broken(open.get(0), "没有条件，也不是默认走向") : null)
        .filter(Objects::nonNull);
  }

  /** Beside others that may be taken as well; it says so itself, so that a default which was forgotten is not taken for it. */
  private static boolean always(SequenceFlow flow) {
    return flow.getConditionExpression() != null && ALWAYS.equals(flow.getConditionExpression().getTextContent());
  }

  private static SequenceFlow otherwise(FlowNode node) {
    return node instanceof ExclusiveGateway exclusive ? exclusive.getDefault()
        : node instanceof InclusiveGateway inclusive ? inclusive.getDefault()
        : node instanceof Activity activity ? activity.getDefault() : null;
  }
}
