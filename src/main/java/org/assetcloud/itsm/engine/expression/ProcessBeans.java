package org.assetcloud.itsm.engine.expression;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** The allow-list of beans for the engine's expressions: those marked {@link ProcessBean}, looked up when first used. */
final class ProcessBeans extends AbstractMap<Object, Object> {

  private final Set<String> names;
  private final Function<String, Object> lookup;

  ProcessBeans(ApplicationContext context) {
    this.names = Arrays.stream(context.getBeanNamesForAnnotation(ProcessBean.class)).collect(Collectors.toUnmodifiableSet());
    this.lookup = context::getBean;
  }

  @Override
  public boolean containsKey(Object name) {
    return names.contains(name);
  }

  @Override
  public Object get(Object name) {
    return containsKey(name) ? lookup.apply((String) name) : null;
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return names.stream().map(name -> new SimpleImmutableEntry<Object, Object>(name, get(name))).collect(Collectors.toUnmodifiableSet());
  }
}
