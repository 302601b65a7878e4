package org.assetcloud.itsm.engine.step;

import java.util.List;
import org.assetcloud.itsm.engine.plugin.ParseListeners;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Sets up each new task as its feature says. */
@Component
class NewTasksPlugin extends AbstractProcessEnginePlugin {

  private final List<NewTasks> features;

  NewTasksPlugin(@Lazy List<NewTasks> features) {
    this.features = features;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    ParseListeners.add(configuration, new EveryTask());
  }

  private void setUp(String process, DelegateTask task) {
    features.stream().filter(feature -> feature.processKey().equals(process)).forEach(feature -> feature.setUp(task));
  }

  private final class EveryTask extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl task) {
      String process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
      ((UserTaskActivityBehavior) task.getActivityBehavior()).getTaskDefinition()
          .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created -> setUp(process, created));
    }
  }
}
