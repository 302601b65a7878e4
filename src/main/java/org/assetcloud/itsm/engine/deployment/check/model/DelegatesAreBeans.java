package org.assetcloud.itsm.engine.deployment.check.model;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.deployment.check.file.Broken;
import org.assetcloud.itsm.engine.deployment.check.file.ModelFile;
import org.assetcloud.itsm.engine.deployment.check.file.Rule;
import org.camunda.bpm.engine.delegate.DelegateVariableMapping;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.w3c.dom.Element;

/** What is done by itself is done by a bean that is made for it (design section 8, item 3). */
public final class DelegatesAreBeans implements Rule<ModelFile> {

  private static final Pattern ONE_BEAN = Pattern.compile("\\$\\{([a-z]\\w*)}");
  private static final Map<String, Class<?>> MADE_FOR = Map.of(
      "serviceTask", JavaDelegate.class, "sendTask", JavaDelegate.class, "businessRuleTask", JavaDelegate.class,
      "messageEventDefinition", JavaDelegate.class, "taskListener", TaskListener.class, "executionListener", ExecutionListener.class);

  @Override
  public String name() {
    return "自动步骤由系统组件执行";
  }

  @Override
  public Stream<Broken> brokenBy(ModelFile file) {
    return file.written().stream().flatMap(element -> Stream.of(
        named(file, element, "delegateExpression", MADE_FOR.get(element.getLocalName())),
        named(file, element, "variableMappingDelegateExpression", DelegateVariableMapping.class),
        missing(file, element)).flatMap(found -> found));
  }

  private static Stream<Broken> named(ModelFile file, Element element, String attribute, Class<?> madeFor) {
    String expression = written(element, attribute);
    if (expression.isEmpty()) {
      return Stream.empty();
    }
    Matcher bean = ONE_BEAN.matcher(expression.strip());
    Class<?> found = bean.matches() ? file.beans().get(bean.group(1)) : null;
    return found == null ? Stream.of(file.broken(element, "不认识组件“%s”".formatted(expression)))
        : madeFor == null || !madeFor.isAssignableFrom(found) ? Stream.of(file.broken(element, "组件“%s”不能用在这里".formatted(expression)))
        : Stream.empty();
  }

  private static Stream<Broken> missing(ModelFile file, Element element) {
    boolean acts = switch (element.getLocalName()) {
      case "serviceTask", "sendTask" -> true;
      case "businessRuleTask" -> !element.hasAttributeNS(ModelFile.CAMUNDA, "decisionRef");
      case "taskListener", "executionListener" -> ModelFile.CAMUNDA.equals(element.getNamespaceURI());
      default -> false;
    };
    return acts && written(element, "delegateExpression").isEmpty()
        ? Stream.of(file.broken(element, "没有指定执行的组件（delegateExpression）")) : Stream.empty();
  }

  private static String written(Element element, String attribute) {
    String prefixed = element.getAttributeNS(ModelFile.CAMUNDA, attribute);
    return prefixed.isEmpty() && ModelFile.CAMUNDA.equals(element.getNamespaceURI()) ? element.getAttribute(attribute) : prefixed;
  }
}
