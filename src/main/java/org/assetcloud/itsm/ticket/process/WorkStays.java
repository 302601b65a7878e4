package org.assetcloud.itsm.ticket.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Gives a ticket's new task to whom the ticket says has it, also in models that do not ask: a version from before, of which tickets still run,
 * or an owner's. Otherwise the ticket would be in the hands of a person whose task anybody may claim.
 */
@Component
class WorkStays extends AbstractProcessEnginePlugin implements TaskListener {

  private final TicketWork work;

  WorkStays(@Lazy TicketWork work) {
    this.work = work;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    List<BpmnParseListener> listeners = configuration.getCustomPostBPMNParseListeners();
    List<BpmnParseListener> all = listeners == null ? new ArrayList<>() : listeners;
    all.add(new WorkOfTickets());
    configuration.setCustomPostBPMNParseListeners(all);
  }

  @Override
  public void notify(DelegateTask task) {
    String has = work.assignee(task.getExecution());
    if (!Objects.equals(has, task.getAssignee())) {
      task.setAssignee(has);
    }
  }

  private final class WorkOfTickets extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl task) {
      String process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
      if (process.equals(TicketHandling.KEY) && TicketHandling.WORK.contains(task.getId())
          && task.getActivityBehavior() instanceof UserTaskActivityBehavior behavior) {
        behavior.getTaskDefinition().addBuiltInTaskListener(EVENTNAME_CREATE, WorkStays.this);
      }
    }
  }
}
