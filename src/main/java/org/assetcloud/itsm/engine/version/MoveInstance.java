package org.assetcloud.itsm.engine.version;

import java.time.Clock;
import org.assetcloud.itsm.engine.step.Collisions;
import org.assetcloud.itsm.shared.ChangedMeanwhile;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Moves one instance and notes what became of it, both in one transaction of their own: whatever happens to the others, before or after,
 * it is moved once or not at all.
 */
@Component
class MoveInstance {

  private static final Logger LOG = LoggerFactory.getLogger(MoveInstance.class);

  private final ProcessEngine engine;
  private final Definitions definitions;
  private final Migrations migrations;
  private final Collisions collisions;
  private final Clock clock;

  MoveInstance(@Lazy ProcessEngine engine, Definitions definitions, @Lazy Migrations migrations, Collisions collisions, Clock clock) {
    this.engine = engine;
    this.definitions = definitions;
    this.migrations = migrations;
    this.collisions = collisions;
    this.clock = clock;
  }

  /** A collision with somebody who works on the instance is tried again; a failure is noted, and the others go on. */
  void move(Migration migration, MigratedInstance instance) {
    try {
      collisions.triedAgain(() -> inOneTransaction(command -> moveOrSayWhyNot(migration, instance, command)));
    } catch (ChangedMeanwhile busy) {
      settle(migration, instance, InstanceState.FAILED, "迁移时一直有人在办理，请稍后再迁移一次。");
    } catch (RuntimeException failed) {
      LOG.error("{} {} was not moved by migration {}", migration.process(), instance.number(), migration.id(), failed);
      settle(migration, instance, InstanceState.FAILED, "迁移时系统出错，实例留在原版本，请联系系统管理员。");
    }
  }

  private Void moveOrSayWhyNot(Migration migration, MigratedInstance instance, CommandContext command) {
    ExecutionEntity running = command.getExecutionManager().findExecutionById(instance.instance());
    if (running == null) {
      return note(migration, instance, InstanceState.ENDED, "在迁移之前已经办结。");
    }
    if (!migration.fromDefinition().equals(running.getProcessDefinitionId())) {
      return note(migration, instance, InstanceState.REFUSED, "已不在第 %d 版。".formatted(migration.fromVersion()));
    }
    ProcessDefinition before = definitions.version(migration.process(), migration.fromVersion());
    Move move = Move.between(before, definitions.version(migration.process(), migration.toVersion()), command);
    String objection = move.objection(instance.instance(), command);
    if (objection != null) {
      return note(migration, instance, InstanceState.REFUSED, objection);
    }
    if (migrations.settle(migration.id(), instance.settled(InstanceState.MOVED, null, clock.instant()))) {
      move.move(instance.instance(), command);
    }
    return null;
  }

  private Void note(Migration migration, MigratedInstance instance, InstanceState state, String sentence) {
    migrations.settle(migration.id(), instance.settled(state, sentence, clock.instant()));
    return null;
  }

  private void settle(Migration migration, MigratedInstance instance, InstanceState state, String sentence) {
    inOneTransaction(command -> note(migration, instance, state, sentence));
  }

  private <T> T inOneTransaction(Command<T> step) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequiresNew()
        .execute(command -> command.runWithoutAuthorization(() -> step.execute(command)));
  }
}
