package org.assetcloud.itsm.engine.version;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the steps of a version are called. */
final class Steps {

  /** What the engine adds to the id of a step that is done once for each of several things. */
  private static final String FOR_EACH = "#multiInstanceBody";

  private final BpmnModelInstance model;

  Steps(BpmnModelInstance model) {
    this.model = model;
  }

  /** Those of the places at which an instance waits, not the scopes around them, each once and in the order of the places. */
  List<String> among(Collection<String> places) {
    return places.stream().map(Steps::step).distinct().filter(this::waits).toList();
  }

  /** The label, or the id where there is none. */
  String name(String place) {
    String id = step(place);
    String name = node(id) instanceof FlowNode node ? node.getName() : null;
    return name == null || name.isBlank() ? id : name.strip();
  }

  /** The kind of step under this id, such as {@code userTask}; null where the version has none. */
  String kind(String place) {
    ModelElementInstance node = node(step(place));
    return node == null ? null : node.getElementType().getTypeName();
  }

  private boolean waits(String id) {
    ModelElementInstance node = node(id);
    return node instanceof Activity && !(node instanceof SubProcess) || node instanceof CatchEvent;
  }

  private ModelElementInstance node(String id) {
    return id == null ? null : model.getModelElementById(id);
  }

  private static String step(String place) {
    return place == null ? null : place.replace(FOR_EACH, "");
  }
}
