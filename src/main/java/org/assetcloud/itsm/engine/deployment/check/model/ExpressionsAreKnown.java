package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.Expression;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.assetcloud.itsm.engine.deployment.check.file.Variables;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Expressions ask the system's beans and the variables that the process offers (design section 8, items 3 and 10); see {@link Expression}. */
public final class ExpressionsAreKnown implements Rule<ModelFile> {

  private static final Set<String> OF_ANOTHER_RULE = Set.of("delegateExpression", "variableMappingDelegateExpression");

  @Override
  public String name() {
    return "表达式只用系统组件和本流程的变量";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    Map<String, Set<String>> variables = file.all(Process.class).stream()
        .collect(Collectors.toMap(Process::getId, process -> Variables.of(file, process)));
    return file.written().stream().flatMap(element -> texts(element).stream()
        .flatMap(text -> Expression.faults(text, file.beans(), variables.getOrDefault(process(element), Set.of())).stream())
        .map(what -> file.broken(element, what)));
  }

  private static String process(Element element) {
    for (Node at = element; at instanceof Element one; at = at.getParentNode()) {
      if ("process".equals(one.getLocalName())) {
        return one.getAttribute("id");
      }
    }
    return "";
  }

  /** The element's own attributes and text. */
  private static List<String> texts(Element element) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (!OF_ANOTHER_RULE.contains(attribute.getLocalName())) {
        texts.add(attribute.getNodeValue());
      }
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text text) {
        texts.add(text.getData());
      }
    }
    return texts;
  }
}
