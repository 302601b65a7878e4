package org.assetcloud.itsm.engine.deployment.change;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A model as its elements, a table as its columns and rows; the drawing is left out. */
final class XmlParts {

  private static final Set<String> DEFINITIONS = Set.of("process", "decision");
  private static final Set<String> LEFT_OUT = Set.of("incoming", "outgoing");
  private static final Map<String, String> KINDS = Map.ofEntries(
      Map.entry("process", "流程"), Map.entry("userTask", "用户任务"), Map.entry("serviceTask", "自动任务"),
      Map.entry("businessRuleTask", "决策任务"), Map.entry("exclusiveGateway", "网关"), Map.entry("inclusiveGateway", "网关"),
      Map.entry("parallelGateway", "网关"), Map.entry("sequenceFlow", "连线"), Map.entry("startEvent", "开始事件"),
      Map.entry("endEvent", "结束事件"), Map.entry("boundaryEvent", "边界事件"), Map.entry("intermediateCatchEvent", "中间事件"),
      Map.entry("subProcess", "子流程"), Map.entry("timerEventDefinition", "定时"), Map.entry("decision", "决策表"),
      Map.entry("decisionTable", "表格"), Map.entry("input", "输入列"), Map.entry("output", "输出列"), Map.entry("rule", "行"));
  private static final Map<String, String> WORDS = Map.ofEntries(
      Map.entry("name", "名称"), Map.entry("label", "名称"), Map.entry("candidateGroups", "候选组"), Map.entry("dueDate", "期限"),
      Map.entry("formRef", "表单"), Map.entry("sourceRef", "起点"), Map.entry("targetRef", "终点"), Map.entry("default", "默认走向"),
      Map.entry("hitPolicy", "命中策略"), Map.entry("documentation", "说明"), Map.entry("description", "说明"),
      Map.entry("conditionExpression", "条件"), Map.entry("timeDate", "时刻"), Map.entry("historyTimeToLive", "历史保留时间"),
      Map.entry("delegateExpression", "组件"), Map.entry("inputValues", "可选值"), Map.entry("assignee", "办理人"));

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private String key;

  private XmlParts() {}

  static Parts of(byte[] content) {
    XmlParts read = new XmlParts();
    read.element(root(content));
    return new Parts(read.key, read.parts);
  }

  private void element(Element element) {
    String kind = element.getLocalName();
    String id = element.getAttribute("id");
    if (DEFINITIONS.contains(kind) && key == null) {
      key = id;
    }
    if (kind.equals("rule")) {
      parts.put(id, row(element));
      return;
    }
    if (!id.isEmpty() && element.getParentNode() instanceof Element) {
      parts.put(id, new Part(label(element), values(element)));
    }
    children(element).forEach(this::element);
  }

  private static Part row(Element row) {
    List<String> columns = new ArrayList<>();
    children((Element) row.getParentNode()).stream().filter(column -> Set.of("input", "output").contains(column.getLocalName()))
        .forEach(column -> columns.add(column.getAttribute("label").isEmpty() ? column.getAttribute("name") : column.getAttribute("label")));
    Map<String, String> values = new LinkedHashMap<>();
    int cell = 0;
    for (Element child : children(row)) {
      boolean isCell = child.getLocalName().endsWith("Entry") && !child.getLocalName().startsWith("annotation");
      String name = isCell ? cell < columns.size() ? columns.get(cell) : child.getAttribute("id") : word(child.getLocalName());
      cell += isCell ? 1 : 0;
      values.put(name, child.getTextContent().strip());
    }
    return new Part("行 %s（%s）".formatted(row.getAttribute("id"), values.getOrDefault("说明", "")), values);
  }

  private static String label(Element element) {
    String name = element.getAttribute("name").isEmpty() ? element.getAttribute("label") : element.getAttribute("name");
    String called = KINDS.getOrDefault(element.getLocalName(), "元素") + " " + element.getAttribute("id");
    return name.isEmpty() ? called : "%s（%s）".formatted(called, name);
  }

  /** Attributes, and what stands below without an id of its own. */
  private static Map<String, String> values(Element element) {
    Map<String, String> values = new LinkedHashMap<>();
    attributes(element, "", values);
    children(element).stream().filter(child -> child.getAttribute("id").isEmpty()).forEach(child -> below(child, values));
    return values;
  }

  private static void below(Element element, Map<String, String> values) {
    List<Element> children = children(element);
    String word = word(element.getLocalName());
    attributes(element, word + " ", values);
    if (children.isEmpty() && !element.getTextContent().isBlank()) {
      values.merge(word, element.getTextContent().strip(), (one, other) -> one + "；" + other);
    }
    children.stream().filter(child -> child.getAttribute("id").isEmpty()).forEach(child -> below(child, values));
  }

  private static void attributes(Element element, String before, Map<String, String> values) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      String name = attribute.getLocalName();
      if (!name.equals("id") && !"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
        values.merge(before + word(name), attribute.getNodeValue(), (one, other) -> one + "；" + other);
      }
    }
  }

  private static String word(String name) {
    return WORDS.getOrDefault(name, name);
  }

  private static List<Element> children(Element element) {
    List<Element> found = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element one && !LEFT_OUT.contains(one.getLocalName()) && !one.getNamespaceURI().contains("/DI")
          && !one.getNamespaceURI().contains("/DMNDI")) {
        found.add(one);
      }
    }
    return found;
  }

  private static Element root(byte[] content) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content)).getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException unreadable) {
      throw new IllegalStateException("A file was deployed that is no XML", unreadable);
    }
  }
}
