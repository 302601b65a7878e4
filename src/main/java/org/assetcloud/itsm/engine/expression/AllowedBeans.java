package org.assetcloud.itsm.engine.expression;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The {@link ProcessBean}s and what they are, for those who check a model before it is deployed. */
@Component
public class AllowedBeans {

  private final ApplicationContext context;

  AllowedBeans(ApplicationContext context) {
    this.context = context;
  }

  /** Types by bean name; no bean is made for it. */
  public Map<String, Class<?>> types() {
    return Arrays.stream(context.getBeanNamesForAnnotation(ProcessBean.class))
        .collect(Collectors.toUnmodifiableMap(Function.identity(), context::getType));
  }
}
