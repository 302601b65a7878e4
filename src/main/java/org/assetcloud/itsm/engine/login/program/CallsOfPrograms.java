package org.assetcloud.itsm.engine.login.program;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.assetcloud.itsm.people.program.OpenToPrograms;
import org.assetcloud.itsm.people.program.Program;
import org.assetcloud.itsm.shared.Forbidden;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Stands before the very method that would answer: a program has the rights that the method declares, where it is declared and was given
 * to this
 * program; everything else is refused, whatever its address looks like (decision 26).
 */
@Component
class CallsOfPrograms implements HandlerInterceptor, WebMvcConfigurer {

  /** The attribute of a request with the {@link Program} that came with it. */
  static final String PROGRAM = CallsOfPrograms.class.getName() + ".program";

  private final ProcessEngine engine;

  CallsOfPrograms(@Lazy ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    Program program = (Program) request.getAttribute(PROGRAM);
    if (program != null && request.getDispatcherType() == DispatcherType.REQUEST) {
      OpenToPrograms open = handler instanceof HandlerMethod method ? method.getMethodAnnotation(OpenToPrograms.class) : null;
      if (open == null || !program.grant().calls().contains(call(request))) {
        throw new Forbidden("program-call", "这个程序账号不能调用这个接口；需要时请安全管理员申请，经采购人信息科确认。");
      }
      engine.getIdentityService().setAuthentication(program.id(), List.of(open.as().id()));
    }
    return true;
  }

  private static String call(HttpServletRequest request) {
    String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
    return method + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
  }
}
