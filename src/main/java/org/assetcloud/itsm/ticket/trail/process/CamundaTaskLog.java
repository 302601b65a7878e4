package org.assetcloud.itsm.ticket.trail.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.ticket.trail.TaskLog;
import org.assetcloud.itsm.ticket.trail.TrailEntry;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the engine's log of people's operations on tasks, whoever may see it there: who reads a ticket reads its trail. */
@Component
class CamundaTaskLog implements TaskLog {

  private static final Map<String, String> OPERATIONS = Map.of(
      UserOperationLogEntry.OPERATION_TYPE_CLAIM, "领取任务", UserOperationLogEntry.OPERATION_TYPE_ASSIGN, "分配任务",
      UserOperationLogEntry.OPERATION_TYPE_COMPLETE, "完成任务");
  private static final String ASSIGNEE = "assignee";

  private final ProcessEngine engine;
  private final Unrestricted unrestricted;

  CamundaTaskLog(@Lazy ProcessEngine engine, Unrestricted unrestricted) {
    this.engine = engine;
    this.unrestricted = unrestricted;
  }

  @Override
  public List<TrailEntry> of(String number) {
    return unrestricted.call(() -> {
      List<TrailEntry> entries = new ArrayList<>();
      history().createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).list().stream().map(HistoricProcessInstance::getId)
          .forEach(instance -> entries.addAll(ofInstance(instance)));
      return entries;
    });
  }

  private List<TrailEntry> ofInstance(String instance) {
    Map<String, String> names = history().createHistoricTaskInstanceQuery().processInstanceId(instance).list().stream()
        .collect(Collectors.toMap(HistoricTaskInstance::getId, CamundaTaskLog::name));
    return history().createUserOperationLogQuery().processInstanceId(instance).entityType(EntityTypes.TASK).orderByTimestamp().asc().list()
        .stream().filter(CamundaTaskLog::tells)
        .map(one -> new TrailEntry(one.getTimestamp().toInstant(), one.getUserId() == null ? CurrentUser.SYSTEM : one.getUserId(),
            OPERATIONS.get(one.getOperationType()), names.getOrDefault(one.getTaskId(), ""))).toList();
  }

  /** An operation has a row for each property it changed; the assignee's is the one of taking and passing on. */
  private static boolean tells(UserOperationLogEntry one) {
    return one.getOperationType().equals(UserOperationLogEntry.OPERATION_TYPE_COMPLETE)
        || OPERATIONS.containsKey(one.getOperationType()) && ASSIGNEE.equals(one.getProperty()) && one.getNewValue() != null;
  }

  private static String name(HistoricTaskInstance task) {
    return task.getName() == null ? task.getTaskDefinitionKey() : task.getName();
  }

  private HistoryService history() {
    return engine.getHistoryService();
  }
}
