package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.w3c.dom.Element;

/** A model runs what the system offers and brings nothing to run: no script, class, connector or worker outside (design section 8, item 3). */
public final class NothingButBeans implements Rule<ModelFile> {

  private static final String FOREIGN = "http://activiti.org/bpmn";
  private static final Set<String> SCRIPTS = Set.of("scriptTask", "script");
  private static final Map<String, String> ATTRIBUTES = Map.of(
      "class", "Java 类", "formHandlerClass", "Java 类", "variableMappingClass", "Java 类", "expression", "直接执行的表达式",
      "topic", "外部任务主题", "type", "外部任务类型", "resource", "外部脚本");

  @Override
  public String name() {
    return "不带可执行代码";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return file.written().stream().flatMap(element -> what(element).stream().map(what -> file.broken(element, what)));
  }

  private static List<String> what(Element element) {
    List<String> found = new ArrayList<>();
    String local = element.getLocalName();
    if (SCRIPTS.contains(local)) {
      found.add("含有脚本，不允许");
    }
    if (local.equals("connector")) {
      found.add("含有连接器（connector），不允许");
    }
    if (local.equals("constraint") && element.getAttribute("name").equals("validator")) {
      found.add("含有 Java 类校验，不允许");
    }
    if (local.equals("conditionExpression") && element.hasAttribute("language")) {
      found.add("条件用了脚本语言“%s”，不允许".formatted(element.getAttribute("language")));
    }
    if (FOREIGN.equals(element.getNamespaceURI()) || hasForeignAttribute(element)) {
      found.add("用了不支持的扩展（activiti），请改用 camunda");
    }
    ATTRIBUTES.forEach((attribute, called) -> {
      if (carries(element, attribute)) {
        found.add("用了%s（%s），不允许；只能用 delegateExpression 引用系统提供的组件".formatted(called, attribute));
      }
    });
    return found;
  }

  /** Elements of the engine's own namespace carry such attributes without a prefix. */
  private static boolean carries(Element element, String attribute) {
    boolean own = ModelFile.CAMUNDA.equals(element.getNamespaceURI());
    boolean harmless = own && (attribute.equals("type") || attribute.equals("resource"));
    return element.hasAttributeNS(ModelFile.CAMUNDA, attribute) || own && !harmless && element.hasAttribute(attribute);
  }

  private static boolean hasForeignAttribute(Element element) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      if (FOREIGN.equals(element.getAttributes().item(i).getNamespaceURI())) {
        return true;
      }
    }
    return false;
  }
}
