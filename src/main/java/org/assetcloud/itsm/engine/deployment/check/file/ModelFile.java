package org.assetcloud.itsm.engine.deployment.check.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A model of a deployment, read twice: with its types, and as it is written.
 *
 * @param around what is deployed with it and before it
 */
public record ModelFile(String file, BpmnModelInstance model, Element root, Surroundings around) {

  public static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
    return model.getModelElementsByType(type);
  }

  /** Every element below the root but the drawing. */
  public List<Element> written() {
    List<Element> found = new ArrayList<>();
    collect(root, found);
    return found;
  }

  public Map<String, Class<?>> beans() {
    return around.beans();
  }

  public static Broken broken(BaseElement element, String what) {
    BaseElement known = element;
    while (!named(known) && known.getParentElement() instanceof BaseElement parent) {
      known = parent;
    }
    return new Broken(known.getId(), name(known), what);
  }

  /** At the nearest element around that a person can select. */
  public Broken broken(Element place, String what) {
    return Stream.iterate((Node) place, Objects::nonNull, Node::getParentNode).filter(Element.class::isInstance)
        .map(node -> ((Element) node).getAttribute("id")).map(id -> id.isEmpty() ? null : model.<ModelElementInstance>getModelElementById(id))
        .filter(found -> found instanceof FlowElement || found instanceof Process).findFirst()
        .map(found -> broken((BaseElement) found, what)).orElseGet(() -> new Broken(null, null, what));
  }

  /** The process an element stands in. */
  static Process process(ModelElementInstance element) {
    return element == null || element instanceof Process ? (Process) element : process(element.getParentElement());
  }

  private static boolean named(BaseElement element) {
    return element instanceof FlowElement || element instanceof Process;
  }

  private static String name(BaseElement element) {
    return element instanceof FlowElement flow ? flow.getName() : element instanceof Process process ? process.getName() : null;
  }

  private static void collect(Element parent, List<Element> found) {
    NodeList children = parent.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && !child.getNamespaceURI().contains("/DI")) {
        found.add(child);
        collect(child, found);
      }
    }
  }
}
