package org.assetcloud.itsm.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assetcloud.itsm.models.Models.elements;
import static org.assetcloud.itsm.models.Models.nonEmpty;
import static org.assetcloud.itsm.models.Models.read;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** What models may run: beans that are marked for it, by the names of design section 3, and nothing else. */
class BeansInModelsTest {

  /** An expression that leaves the answer to a bean, such as {@code ${ticketWatch.nextWake(execution)}}. */
  static final String ASKS_A_BEAN = "\\$\\{[a-z]\\w+\\.[a-z]\\w+\\(\\w+\\)}";

  private static final String MODELS = "org.assetcloud.itsm.models.Models#models";
  private static final Pattern CALL = Pattern.compile("(?<![.\\w])([a-z]\\w+)\\.([a-z]\\w+)\\(");
  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern ONE_BEAN = Pattern.compile("\\$\\{([a-z]\\w+)}");
  private static final Map<String, Class<?>> BEANS = beans();

  @ParameterizedTest
  @MethodSource(MODELS)
  void nothingButBeansIsExecuted(Path file) throws IOException {
    assertThat(read(file).getModelElementsByType(ScriptTask.class)).isEmpty();
    assertThat(Files.readString(file)).doesNotContain("camunda:class", "camunda:script", "camunda:connector", "camunda:expression", "#{");
  }

  @ParameterizedTest
  @MethodSource(MODELS)
  void aServiceTaskIsDoneByTheDelegateOfItsName(Path file) {
    for (ServiceTask task : nonEmpty(read(file).getModelElementsByType(ServiceTask.class))) {
      assertThat(task.getCamundaDelegateExpression()).isEqualTo("${" + task.getId().replaceFirst("^serviceTask_", "") + "Delegate}");
      assertThat(bean(task.getCamundaDelegateExpression())).as(task.getId()).isAssignableTo(JavaDelegate.class);
    }
  }

  @ParameterizedTest
  @MethodSource(MODELS)
  void aListenerIsABeanThatListens(Path file) throws IOException {
    for (CamundaTaskListener listener : elements(file, CamundaTaskListener.class)) {
      assertThat(bean(listener.getCamundaDelegateExpression())).isAssignableTo(TaskListener.class);
    }
    for (CamundaExecutionListener listener : read(file).getModelElementsByType(CamundaExecutionListener.class)) {
      assertThat(bean(listener.getCamundaDelegateExpression())).isAssignableTo(ExecutionListener.class);
    }
  }

  @ParameterizedTest
  @MethodSource(MODELS)
  void aTimerAsksABeanForItsDateAndHasNoneOfItsOwn(Path file) throws IOException {
    for (TimerEventDefinition timer : elements(file, TimerEventDefinition.class)) {
      assertThat(timer.getTimeDuration()).as(timer.getId()).isNull();
      assertThat(timer.getTimeCycle()).as(timer.getId()).isNull();
      assertThat(timer.getTimeDate().getTextContent()).as(timer.getId()).matches(ASKS_A_BEAN);
    }
  }

  @ParameterizedTest
  @MethodSource(MODELS)
  void whoAndUntilWhenIsAskedOfBeans(Path file) throws IOException {
    for (UserTask task : elements(file, UserTask.class)) {
      assertThat(task.getCamundaDueDate()).as(task.getId()).matches(ASKS_A_BEAN);
      assertThat(Stream.of(task.getCamundaCandidateGroups().split(","))).as(task.getId())
          .allMatch(group -> group.matches(ASKS_A_BEAN) || group.matches("[a-z-]+"));
    }
  }

  @ParameterizedTest
  @MethodSource(MODELS)
  void everyCallMeetsABeanAndItsMethod(Path file) throws IOException {
    List<MatchResult> calls = EXPRESSION.matcher(Files.readString(file)).results()
        .flatMap(expression -> CALL.matcher(expression.group(1)).results()).filter(call -> !isCollection(file, call.group(1))).toList();

    assertThat(calls).allSatisfy(call -> {
      assertThat(BEANS).as(call.group()).containsKey(call.group(1));
      assertThat(Arrays.stream(BEANS.get(call.group(1)).getMethods()).map(Method::getName)).as(call.group())
          .contains(call.group(2));
    });
  }

  /** The variable a multi-instance task runs over, of which only the size is asked. */
  private static boolean isCollection(Path file, String name) {
    return read(file).getModelElementsByType(UserTask.class).stream().map(UserTask::getLoopCharacteristics).filter(loop -> loop != null)
        .map(loop -> loop.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", "collection")).anyMatch(("${" + name + "}")::equals);
  }

  private static Class<?> bean(String expression) {
    Matcher name = ONE_BEAN.matcher(String.valueOf(expression));
    assertThat(name.matches()).as("%s names one bean", expression).isTrue();
    assertThat(BEANS).containsKey(name.group(1));
    return BEANS.get(name.group(1));
  }

  private static Map<String, Class<?>> beans() {
    ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessBean.class));
    return scanner.findCandidateComponents("org.assetcloud.itsm").stream().collect(Collectors.toMap(
        found -> AnnotationBeanNameGenerator.INSTANCE.generateBeanName(found, null),
        found -> ClassUtils.resolveClassName(found.getBeanClassName(), BeansInModelsTest.class.getClassLoader())));
  }
}
