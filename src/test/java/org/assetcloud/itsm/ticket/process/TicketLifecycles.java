package org.assetcloud.itsm.ticket.process;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whole lives of tickets at the engine's door, as an engineer and the service desk lead them: six steps, six commits. */
@Component
@Profile("test")
public final class TicketLifecycles {

  private final ProcessEngine engine;

  TicketLifecycles(ProcessEngine engine) {
    this.engine = engine;
  }

  /** @return the instance */
  public String register(String requester) {
    return as("engineer", () -> {
      VariableMap said = Variables.createVariables().putValue("category", "FAULT").putValue("channel", "PHONE")
          .putValue("severity", "GENERAL").putValue("title", "无法登录").putValue("description", "提示密码错误")
          .putValue("requesterName", requester).putValue("requesterUnit", "某预算单位");
      return engine.getRuntimeService().startProcessInstanceByKey(TicketHandling.KEY, said).getId();
    });
  }

  /** Registers, claims, responds, resolves, claims and confirms. */
  public void whole(String requester) {
    steps(requester).forEach(Runnable::run);
  }

  /** The steps of one life, each one commit, to be run in their order. */
  public List<Runnable> steps(String requester) {
    String[] instance = new String[1];
    return List.of(
        () -> instance[0] = register(requester),
        () -> claim(instance[0], TicketHandling.RESPOND, "engineer"),
        () -> complete(instance[0], TicketHandling.RESPOND, "engineer", Map.of("contacted", true, "comment", "已联系")),
        () -> complete(instance[0], TicketHandling.RESOLVE, "engineer", Map.of("resolutionOutcome", "SOLVED", "comment", "已修复")),
        () -> claim(instance[0], TicketHandling.CONFIRM, "service-desk"),
        () -> complete(instance[0], TicketHandling.CONFIRM, "service-desk", Map.of("confirmation", "CONFIRMED")));
  }

  private void claim(String instance, String definition, String person) {
    as(person, () -> {
      engine.getTaskService().claim(open(instance, definition), person);
      return null;
    });
  }

  private void complete(String instance, String definition, String person, Map<String, Object> answers) {
    as(person, () -> {
      engine.getTaskService().complete(open(instance, definition), answers);
      return null;
    });
  }

  private String open(String instance, String definition) {
    return engine.getTaskService().createTaskQuery().processInstanceId(instance).taskDefinitionKey(definition).singleResult().getId();
  }

  private <T> T as(String person, Supplier<T> step) {
    engine.getIdentityService().setAuthentication(person, List.of(person));
    try {
      return step.get();
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
  }
}
