package org.assetcloud.itsm.engine.access;

import static org.assetcloud.itsm.engine.access.Grant.ANY;
import static org.assetcloud.itsm.engine.access.Grant.grant;
import static org.assetcloud.itsm.people.Role.AUDITOR;
import static org.assetcloud.itsm.people.Role.BUREAU_LEADER;
import static org.assetcloud.itsm.people.Role.BUREAU_OPERATOR;
import static org.assetcloud.itsm.people.Role.CONTRACTOR_DIRECTOR;
import static org.assetcloud.itsm.people.Role.PROCESS_OWNER;
import static org.assetcloud.itsm.people.Role.PROJECT_MANAGER;
import static org.assetcloud.itsm.people.Role.SYSTEM_ADMIN;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.DELETE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.AUTHORIZATION;
import static org.camunda.bpm.engine.authorization.Resources.BATCH;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.GROUP;
import static org.camunda.bpm.engine.authorization.Resources.OPERATION_LOG_CATEGORY;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.SYSTEM;
import static org.camunda.bpm.engine.authorization.Resources.TASK;
import static org.camunda.bpm.engine.authorization.Resources.USER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assetcloud.itsm.people.Role;
import org.assetcloud.itsm.records.ProcessRights;
import org.assetcloud.itsm.records.Processes;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;

/**
 * Everything a role may do in the engine, besides working on the tasks it is offered, which the engine grants task by task. Who starts a
 * process and who reads it its feature says. What is not listed is refused: in particular nobody may grant anything, put anybody in a
 * group, or make a user by way of the engine.
 */
final class Policy {

  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final Set<Role> ALL_BUT_SYSTEM_ADMIN = EnumSet.complementOf(EnumSet.of(SYSTEM_ADMIN));
  private static final Set<Role> MANAGERS = EnumSet.of(PROJECT_MANAGER, CONTRACTOR_DIRECTOR, BUREAU_OPERATOR, BUREAU_LEADER, AUDITOR);
  private static final Set<Role> MODEL_READERS = EnumSet.of(PROCESS_OWNER, SYSTEM_ADMIN);

  private static final List<Grant> WHATEVER_THE_PROCESS = Stream.of(
      // everybody works in Tasklist and sees names instead of ids; who runs the software has no business there
      grant(ALL_BUT_SYSTEM_ADMIN, APPLICATION, "tasklist", ACCESS),
      grant(EVERYBODY, USER, ANY, READ),
      grant(EVERYBODY, GROUP, ANY, READ),
      grant(ALL_BUT_SYSTEM_ADMIN, PROCESS_DEFINITION, ANY, READ),

      // Cockpit to look at, not to touch
      grant(MANAGERS, APPLICATION, "cockpit", ACCESS),
      grant(MANAGERS, PROCESS_DEFINITION, ANY, READ, READ_INSTANCE, READ_TASK, READ_HISTORY),
      grant(MANAGERS, DECISION_DEFINITION, ANY, READ, READ_HISTORY),
      grant(MANAGERS, DECISION_REQUIREMENTS_DEFINITION, ANY, READ),
      grant(MANAGERS, DEPLOYMENT, ANY, READ),
      // how many tasks each role has; which ones they are they may read by the processes anyway
      grant(MANAGERS, TASK, ANY, READ),

      // the auditor also reads who may do what, and who did it
      grant(EnumSet.of(AUDITOR), APPLICATION, "admin", ACCESS),
      grant(EnumSet.of(AUDITOR), AUTHORIZATION, ANY, READ),
      grant(EnumSet.of(AUDITOR), OPERATION_LOG_CATEGORY, ANY, UserOperationLogCategoryPermissions.READ),
      grant(EnumSet.of(AUDITOR), FILTER, ANY, READ),
      grant(EnumSet.of(AUDITOR), BATCH, ANY, READ, READ_HISTORY),
      grant(EnumSet.of(AUDITOR), SYSTEM, ANY, SystemPermissions.READ),

      // models, tables and forms: who runs the software reads them, who owns the process changes them, with pages of its own in Cockpit
      grant(EnumSet.of(PROCESS_OWNER), APPLICATION, "cockpit", ACCESS),
      grant(EnumSet.of(PROCESS_OWNER), DEPLOYMENT, ANY, CREATE),
      grant(MODEL_READERS, DEPLOYMENT, ANY, READ),
      grant(MODEL_READERS, DECISION_DEFINITION, ANY, READ),
      grant(MODEL_READERS, DECISION_REQUIREMENTS_DEFINITION, ANY, READ),

      // running the software: what failed is tried again, without a look into what it was about
      grant(EnumSet.of(SYSTEM_ADMIN), APPLICATION, "cockpit", ACCESS),
      grant(EnumSet.of(SYSTEM_ADMIN), APPLICATION, "admin", ACCESS),
      grant(EnumSet.of(SYSTEM_ADMIN), PROCESS_DEFINITION, ANY, READ, RETRY_JOB),
      grant(EnumSet.of(SYSTEM_ADMIN), FILTER, ANY, READ),
      grant(EnumSet.of(SYSTEM_ADMIN), SYSTEM, ANY, SystemPermissions.READ)
  ).flatMap(grants -> grants).toList();

  private Policy() {}

  /** What roles may do, given who has to do with which process. */
  static List<Grant> grants(Stream<Processes> features) {
    return Stream.concat(WHATEVER_THE_PROCESS.stream(), features.flatMap(feature -> feature.processes().stream()).flatMap(Policy::ofProcess))
        .toList();
  }

  /** Whoever reads its instances sees the columns of lists; who starts one needs a right to instances whatever their process. */
  private static Stream<Grant> ofProcess(ProcessRights process) {
    return Stream.of(
        grant(process.starters(), PROCESS_DEFINITION, process.key(), READ, CREATE_INSTANCE),
        grant(process.starters(), PROCESS_INSTANCE, ANY, CREATE),
        grant(process.readers(), PROCESS_DEFINITION, process.key(), READ_INSTANCE),
        grant(process.onlookers(), PROCESS_DEFINITION, process.key(), READ_TASK)
    ).flatMap(grants -> grants);
  }
}
