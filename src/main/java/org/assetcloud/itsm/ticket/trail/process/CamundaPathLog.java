package org.assetcloud.itsm.ticket.trail.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assetcloud.itsm.engine.identity.Unrestricted;
import org.assetcloud.itsm.ticket.TicketUnknown;
import org.assetcloud.itsm.ticket.trail.PathLog;
import org.assetcloud.itsm.ticket.trail.TakenFlows;
import org.assetcloud.itsm.ticket.trail.TakenFlows.Flow;
import org.assetcloud.itsm.ticket.trail.TakenFlows.Visit;
import org.assetcloud.itsm.ticket.trail.TicketPath;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the engine's history of elements, whoever may see it there: who reads a ticket reads the way it took. */
@Component
class CamundaPathLog implements PathLog {

  private final ProcessEngine engine;
  private final Unrestricted unrestricted;
  private final KeptValues values;

  CamundaPathLog(@Lazy ProcessEngine engine, Unrestricted unrestricted, KeptValues values) {
    this.engine = engine;
    this.unrestricted = unrestricted;
    this.values = values;
  }

  @Override
  public TicketPath of(String number) {
    return unrestricted.call(() -> path(history().createHistoricProcessInstanceQuery().processInstanceBusinessKey(number)
        .rootProcessInstances().orderByProcessInstanceStartTime().desc().list().stream().findFirst()
        .orElseThrow(() -> new TicketUnknown(number))));
  }

  /** A migrated instance is drawn on the model it was moved to; what it passed before keeps its name. */
  private TicketPath path(HistoricProcessInstance instance) {
    ProcessDefinition model = models().getProcessDefinition(instance.getProcessDefinitionId());
    List<HistoricActivityInstance> passed = passed(instance.getId());
    List<Visit> visits = passed.stream()
        .map(one -> new Visit(one.getActivityId(), order(one), one.getEndTime() != null && !one.isCanceled())).toList();
    return new TicketPath(model.getKey(), model.getName(), model.getVersion(), xml(model.getId()), instant(instance.getStartTime()),
        instant(instance.getEndTime()), steps(passed), TakenFlows.of(flows(model.getId()), meetings(model.getId()), visits), incidents(instance.getId()),
        values.of(instance.getId()));
  }

  /** In their order; a step that is done several times at once stands for itself, without the body around it. */
  private List<HistoricActivityInstance> passed(String instance) {
    return history().createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
        .filter(one -> !one.getActivityType().equals(ActivityTypes.MULTI_INSTANCE_BODY))
        .sorted(Comparator.comparingLong(CamundaPathLog::order)).toList();
  }

  private static List<TicketPath.Step> steps(List<HistoricActivityInstance> passed) {
    Map<String, List<HistoricActivityInstance>> byId = passed.stream()
        .collect(Collectors.groupingBy(HistoricActivityInstance::getActivityId, LinkedHashMap::new, Collectors.toList()));
    return byId.values().stream().map(CamundaPathLog::step).toList();
  }

  private static TicketPath.Step step(List<HistoricActivityInstance> visits) {
    HistoricActivityInstance last = visits.get(visits.size() - 1);
    boolean open = visits.stream().anyMatch(one -> one.getEndTime() == null);
    int calledOff = (int) visits.stream().filter(HistoricActivityInstance::isCanceled).count();
    return new TicketPath.Step(last.getActivityId(), last.getActivityName(), visits.size(), open, calledOff);
  }

  private List<Flow> flows(String model) {
    return models().getBpmnModelInstance(model).getModelElementsByType(SequenceFlow.class).stream()
        .map(flow -> new Flow(flow.getId(), flow.getSource().getId(), flow.getTarget().getId())).toList();
  }

  private Set<String> meetings(String model) {
    return models().getBpmnModelInstance(model).getModelElementsByType(ExclusiveGateway.class).stream()
        .filter(gateway -> gateway.getIncoming().size() > 1 && gateway.getOutgoing().size() == 1).map(ExclusiveGateway::getId)
        .collect(Collectors.toSet());
  }

  private List<TicketPath.Incident> incidents(String instance) {
    return history().createHistoricIncidentQuery().processInstanceId(instance).orderByCreateTime().asc().list().stream()
        .map(one -> new TicketPath.Incident(one.getActivityId(), instant(one.getCreateTime()), instant(one.getEndTime()))).toList();
  }

  private String xml(String model) {
    try (InputStream xml = models().getProcessModel(model)) {
      return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Times are too coarse: a whole stretch of automatic steps has the same second. */
  private static long order(HistoricActivityInstance one) {
    return ((HistoryEvent) one).getSequenceCounter();
  }

  private static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }

  private HistoryService history() {
    return engine.getHistoryService();
  }

  private RepositoryService models() {
    return engine.getRepositoryService();
  }
}
