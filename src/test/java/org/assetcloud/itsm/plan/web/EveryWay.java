package org.assetcloud.itsm.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assetcloud.itsm.shared.Conflict;
import org.assetcloud.itsm.shared.Forbidden;
import org.assetcloud.itsm.shared.NotFound;
import org.assetcloud.itsm.shared.Problem;
import org.assetcloud.itsm.testing.Caller;
import org.assetcloud.itsm.testing.Caller.Answer;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tries one step by each way that leads to the engine: its REST interface and its own services, with a form and without, as a person. */
@Component
@Profile("test")
class EveryWay {

  /**
   * What the person was answered.
   *
   * @param status as over HTTP, 204 where the step was taken
   * @param text the situation's name and what is said about it
   */
  record Outcome(String way, int status, String text) {}

  private final Caller caller;
  private final IdentityService identity;
  private final Services services;

  EveryWay(Caller caller, IdentityService identity, Services services) {
    this.caller = caller;
    this.identity = identity;
    this.services = services;
  }

  /** The engine's own. */
  @Component
  @Profile("test")
  record Services(TaskService tasks, FormService forms, RuntimeService runtime, RepositoryService repository) {}

  List<Outcome> complete(String person, String task, Map<String, Object> answers) {
    Caller.As rest = caller.as(person);
    return List.of(of("submit-form", rest.post("/engine-rest/task/%s/submit-form".formatted(task), variables(answers))),
        of("complete", rest.post("/engine-rest/task/%s/complete".formatted(task), variables(answers))),
        step(person, "task service", () -> services.tasks().complete(task, new HashMap<>(answers))),
        step(person, "task service that answers", () -> services.tasks().completeWithVariablesInReturn(task, new HashMap<>(answers),
            false)),
        step(person, "form service", () -> services.forms().submitTaskForm(task, new HashMap<>(answers))));
  }

  List<Outcome> claim(String person, String task) {
    return List.of(of("claim", caller.as(person).post("/engine-rest/task/%s/claim".formatted(task), Map.of("userId", person))),
        step(person, "task service", () -> services.tasks().claim(task, person)));
  }

  List<Outcome> start(String person, String process, Map<String, Object> values) {
    Caller.As rest = caller.as(person);
    String definition = services.repository().createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult()
        .getId();
    return List.of(of("submit-form", rest.post("/engine-rest/process-definition/key/%s/submit-form".formatted(process), variables(values))),
        of("start", rest.post("/engine-rest/process-definition/key/%s/start".formatted(process), variables(values))),
        step(person, "runtime service", () -> services.runtime().startProcessInstanceByKey(process, new HashMap<>(values))),
        step(person, "builder", () -> services.runtime().createProcessInstanceById(definition).setVariables(new HashMap<>(values))
            .execute()),
        step(person, "form service", () -> services.forms().submitStartForm(definition, new HashMap<>(values))));
  }

  /** Takes the step as this person, with the roles that the person holds. */
  Outcome step(String person, String way, Runnable step) {
    identity.setAuthentication(person, identity.createGroupQuery().groupMember(person).list().stream().map(Group::getId).toList());
    try {
      step.run();
      return new Outcome(way, 204, "");
    } catch (RuntimeException refused) {
      return of(way, refused);
    } finally {
      identity.clearAuthentication();
    }
  }

  static Map<String, Object> variables(Map<String, Object> values) {
    Map<String, Object> variables = new HashMap<>();
    values.forEach((name, value) -> variables.put(name, value == null ? Map.of() : Map.of("value", value)));
    return Map.of("variables", variables);
  }

  private static Outcome of(String way, Answer answer) {
    return new Outcome(way, answer.status(), answer.text());
  }

  private static Outcome of(String way, RuntimeException thrown) {
    return Stream.iterate((Throwable) thrown, cause -> cause != null, Throwable::getCause)
        .filter(cause -> cause instanceof Problem || cause instanceof AuthorizationException).findFirst()
        .map(cause -> cause instanceof Problem problem ? new Outcome(way, status(problem), problem.type() + " " + problem.getMessage())
            : new Outcome(way, 403, cause.getMessage())).orElseThrow(() -> thrown);
  }

  private static int status(Problem problem) {
    return problem instanceof Forbidden ? 403 : problem instanceof NotFound ? 404 : problem instanceof Conflict ? 409 : 422;
  }
}
