package org.assetcloud.itsm.models;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The packaged models that lead to work and to a release, as somebody has them open who changes them; without their pictures. */
final class Drawing {

  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  private static final List<String> FILES = List.of("change/changeApproval", "change/changeVoting", "change/changeImplementation",
      "plan/emergencyPlanSignoff", "plan/planSigning");

  private static final Map<String, Document> PACKAGED = new LinkedHashMap<>();

  static {
    FILES.forEach(file -> {
      Document model = parsed(Path.of("bpmn", file + ".bpmn"));
      of(model, "BPMNDiagram").forEach(picture -> picture.getParentNode().removeChild(picture));
      PACKAGED.put(file, model);
    });
  }

  private final Map<String, Document> models = new LinkedHashMap<>();

  Drawing() {
    PACKAGED.forEach((file, model) -> models.put(file, (Document) model.cloneNode(true)));
  }

  /** All elements of this name, of all models, in the order of the documents. */
  List<Element> all(String... names) {
    return Stream.of(names).flatMap(name -> models.values().stream().flatMap(model -> of(model, name).stream())).toList();
  }

  Element element(String id) {
    return models.values().stream().flatMap(model -> of(model, "*").stream()).filter(one -> id.equals(one.getAttribute("id"))).findFirst()
        .orElseThrow();
  }

  /** The nodes that a flow of this scope may lead to. */
  List<Element> nodesBeside(Element flow) {
    return children(flow.getParentNode().getChildNodes()).stream()
        .filter(one -> one.getLocalName().matches(".*([tT]ask|Gateway|callActivity|subProcess|endEvent|intermediateCatchEvent)"))
        .filter(one -> !"true".equals(one.getAttribute("triggeredByEvent"))).toList();
  }

  /** Leads a flow to another node. */
  void lead(Element flow, Element to) {
    String id = flow.getAttribute("id");
    all("incoming").stream().filter(one -> one.getTextContent().equals(id)).forEach(one -> one.getParentNode().removeChild(one));
    flow.setAttribute("targetRef", to.getAttribute("id"));
    Element incoming = to.getOwnerDocument().createElementNS(BPMN, "bpmn:incoming");
    incoming.setTextContent(id);
    Element next = children(to.getChildNodes()).stream().filter(one -> !List.of("documentation", "extensionElements").contains(one.getLocalName()))
        .findFirst().orElse(null);
    to.insertBefore(incoming, next);
  }

  /** Takes away a node that something is attached to, or that stands alone, with the flows out of it. */
  void remove(Element node) {
    String id = node.getAttribute("id");
    all("sequenceFlow").stream().filter(flow -> flow.getAttribute("sourceRef").equals(id)).forEach(flow -> {
      String name = flow.getAttribute("id");
      all("incoming").stream().filter(one -> one.getTextContent().equals(name)).forEach(one -> one.getParentNode().removeChild(one));
      flow.getParentNode().removeChild(flow);
    });
    node.getParentNode().removeChild(node);
  }

  /** The models that are others now, by file. */
  Map<String, String> changed() {
    Map<String, String> changed = new LinkedHashMap<>();
    models.forEach((file, model) -> {
      if (!model.isEqualNode(PACKAGED.get(file))) {
        changed.put(file + ".bpmn", text(model));
      }
    });
    return changed;
  }

  static List<Element> children(NodeList nodes) {
    List<Element> children = new ArrayList<>();
    IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).forEach(one -> children.add((Element) one));
    return children;
  }

  private static List<Element> of(Document model, String name) {
    return children(model.getElementsByTagNameNS("*", name));
  }

  private static Document parsed(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(Files.readString(file))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ParserConfigurationException | SAXException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String text(Document model) {
    try {
      StringWriter text = new StringWriter();
      TransformerFactory.newInstance().newTransformer().transform(new DOMSource(model), new StreamResult(text));
      return text.toString();
    } catch (TransformerException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }
}
