package org.assetcloud.itsm.engine.silent;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.assetcloud.itsm.records.RecordKinds;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whoever reads a record of deadlines reads what should have been written by then (R5.7). */
@Component
class LookWhenRead implements HandlerInterceptor, WebMvcConfigurer {

  private final Set<String> records;
  private final CatchUp catchUp;

  LookWhenRead(RecordKinds kinds, CatchUp catchUp) {
    this.records = kinds.tellDeadlines();
    this.catchUp = catchUp;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    if (request.getMethod().equals("GET") && pattern != null && records.contains(pattern.toString())) {
      Map<?, ?> values = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
      catchUp.of(values.get("number").toString());
    }
    return true;
  }
}
