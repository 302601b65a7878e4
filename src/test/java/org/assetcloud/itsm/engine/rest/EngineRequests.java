package org.assetcloud.itsm.engine.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;

/** Every request that the engine's two interfaces know, found in their classes, plug-ins included. */
final class EngineRequests {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  /** A method and the path with the names of its parameters: {@code POST}, {@code /engine-rest/task/{id}/claim}. */
  record Request(String method, String path) implements Comparable<Request> {

    @Override
    public int compareTo(Request other) {
      return (path + method).compareTo(other.path + other.method);
    }
  }

  private final Predicate<String> verbs;
  private final Set<Request> found;

  private EngineRequests(Predicate<String> verbs, Set<Request> found) {
    this.verbs = verbs;
    this.found = found;
  }

  /** The applications must be running. */
  static Set<Request> changing() {
    return found(verb -> !READING.contains(verb));
  }

  /** The GETs of the same. */
  static Set<Request> reading() {
    return found("GET"::equals);
  }

  private static Set<Request> found(Predicate<String> verbs) {
    Set<Request> found = new TreeSet<>();
    new EngineRequests(verbs, found).walk("/engine-rest", CamundaRestResources.getResourceClasses());
    Map<String, Application> applications = Map.of("engine", new EngineRestApplication(), "cockpit", new CockpitApplication(),
        "admin", new AdminApplication(), "tasklist", new TasklistApplication(), "welcome", new WelcomeApplication());
    applications.forEach((name, application) -> new EngineRequests(verbs, found).walk("/camunda/api/" + name, application.getClasses()));
    return found;
  }

  private void walk(String root, Collection<Class<?>> resources) {
    resources.stream().filter(resource -> annotation(resource, Path.class) != null)
        .forEach(resource -> walk(joined(root, annotation(resource, Path.class)), resource, List.of()));
  }

  private void walk(String path, Class<?> resource, List<Class<?>> above) {
    if (above.contains(resource)) {
      return;
    }
    List<Class<?>> here = Stream.concat(above.stream(), Stream.of(resource)).toList();
    for (Method method : resource.getMethods()) {
      Path own = annotation(method, Path.class);
      String below = own == null ? path : joined(path, own);
      String verb = verb(method);
      if (verb != null && verbs.test(verb)) {
        found.add(new Request(verb, below));
      } else if (verb == null && own != null) {
        walk(below, method.getReturnType(), here);
      }
    }
  }

  private static String joined(String path, Path below) {
    String value = below.value().replaceAll("^/+|/+$", "").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
    return value.isEmpty() ? path : path + "/" + value;
  }

  private static String verb(Method method) {
    return same(method).flatMap(one -> Stream.of(one.getAnnotations()))
        .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class)).filter(http -> http != null)
        .map(HttpMethod::value).findFirst().orElse(null);
  }

  private static <A extends Annotation> A annotation(Method method, Class<A> kind) {
    return same(method).map(one -> one.getAnnotation(kind)).filter(found -> found != null).findFirst().orElse(null);
  }

  private static <A extends Annotation> A annotation(Class<?> type, Class<A> kind) {
    return kinds(type).stream().map(one -> one.getAnnotation(kind)).filter(found -> found != null).findFirst().orElse(null);
  }

  /** The method itself and what it implements, since annotations stand at either. */
  private static Stream<Method> same(Method method) {
    return kinds(method.getDeclaringClass()).stream().flatMap(kind -> Stream.of(kind.getDeclaredMethods()))
        .filter(one -> one.getName().equals(method.getName()) && List.of(one.getParameterTypes()).equals(List.of(method.getParameterTypes())));
  }

  private static Set<Class<?>> kinds(Class<?> type) {
    Set<Class<?>> kinds = new LinkedHashSet<>();
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      kinds.add(each);
      Stream.of(each.getInterfaces()).forEach(one -> kinds.addAll(kinds(one)));
    }
    return kinds;
  }
}
