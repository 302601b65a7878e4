package org.assetcloud.itsm.engine.version;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.migration.MigrateProcessInstanceCmd;
import org.camunda.bpm.engine.impl.migration.MigrationPlanExecutionBuilderImpl;
import org.camunda.bpm.engine.impl.migration.instance.parser.MigratingInstanceParser;
import org.camunda.bpm.engine.impl.migration.validation.instance.MigratingProcessInstanceValidationReportImpl;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * One version's way to another, within a command of the engine: steps go to those of the same id, and what waits for a timer or a message
 * goes on waiting for the same moment and name, because no trigger is asked for anew.
 */
final class Move extends MigrateProcessInstanceCmd {

  private final transient MigrationPlan plan;
  private final transient WhyNot whyNot;

  private Move(MigrationPlan plan, WhyNot whyNot) {
    super(new MigrationPlanExecutionBuilderImpl(null, plan), true);
    this.plan = plan;
    this.whyNot = whyNot;
  }

  static Move between(ProcessDefinition before, ProcessDefinition after, CommandContext command) {
    ProcessEngineConfigurationImpl engine = command.getProcessEngineConfiguration();
    MigrationPlan plan = engine.getRuntimeService().createMigrationPlan(before.getId(), after.getId()).mapEqualActivities().build();
    return new Move(plan, new WhyNot(steps(before, engine), steps(after, engine)));
  }

  static Steps steps(ProcessDefinition definition, ProcessEngineConfigurationImpl engine) {
    return new Steps(engine.getRepositoryService().getBpmnModelInstance(definition.getId()));
  }

  /** Looks whether the instance can go, and changes nothing; a sentence that says why not, or null. */
  String objection(String instance, CommandContext command) {
    MigratingProcessInstanceValidationReportImpl report = new MigratingProcessInstanceValidationReportImpl();
    report.setProcessInstanceId(instance);
    validateInstructions(command, new MigratingInstanceParser(command.getProcessEngineConfiguration().getProcessEngine())
        .parse(instance, plan, report), report);
    return whyNot.sentence(report);
  }

  /** Whether the newer version goes on from this step. */
  boolean maps(String step) {
    return plan.getInstructions().stream().anyMatch(instruction -> instruction.getSourceActivityId().equals(step));
  }

  void move(String instance, CommandContext command) {
    migrateProcessInstance(command, instance, plan, resolveTargetProcessDefinition(command), true);
  }
}
