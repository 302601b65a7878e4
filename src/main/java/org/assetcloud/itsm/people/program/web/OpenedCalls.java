package org.assetcloud.itsm.people.program.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.program.OpenToPrograms;
import org.assetcloud.itsm.people.program.ProgramCall;
import org.assetcloud.itsm.people.program.ProgramCalls;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Reads from the controllers which calls features declare, under the names that the description of the API gives them. */
@Component
class OpenedCalls implements ProgramCalls {

  private static final Comparator<ProgramCall> BY_PATH = Comparator.comparing(each -> each.call().substring(each.call().indexOf(' ')));

  private final ObjectProvider<RequestMappingHandlerMapping> mappings;

  OpenedCalls(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @Override
  public List<ProgramCall> all() {
    return mappings.getObject().getHandlerMethods().entrySet().stream()
        .filter(each -> each.getValue().hasMethodAnnotation(OpenToPrograms.class))
        .flatMap(OpenedCalls::calls).sorted(BY_PATH.thenComparing(ProgramCall::call)).toList();
  }

  private static Stream<ProgramCall> calls(Map.Entry<RequestMappingInfo, HandlerMethod> mapping) {
    String name = mapping.getValue().getMethodAnnotation(Operation.class).summary();
    return mapping.getKey().getMethodsCondition().getMethods().stream().flatMap(method -> mapping.getKey().getPatternValues().stream()
        .map(path -> new ProgramCall(method + " " + path, name)));
  }
}
