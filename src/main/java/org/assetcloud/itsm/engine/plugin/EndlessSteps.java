package org.assetcloud.itsm.engine.plugin;

import org.assetcloud.itsm.shared.Conflict;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Ends a step that does not end by itself: a model may loop, and whether a loop waits depends on what it meets on its way. Without a limit one
 * person's step would hold a thread, a connection and the record's lock until the server is stopped (R5.1). Nothing of such a step is kept.
 */
@Component
class EndlessSteps extends AbstractProcessEnginePlugin {

  /** Many times what the longest step of the delivered models takes. */
  static final int MOST = 1000;

  private final ThreadLocal<Taken> taken = new ThreadLocal<>();

  /** How many flows a step has taken; a step of the engine is a command. */
  private static final class Taken {

    private final CommandContext step;
    private int flows;

    Taken(CommandContext step) {
      this.step = step;
    }
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl configuration) {
    ParseListeners.add(configuration, new EveryFlow());
  }

  private void count(DelegateExecution execution) {
    CommandContext step = Context.getCommandContext();
    Taken own = taken.get();
    if (own == null || own.step != step) {
      own = new Taken(step);
      taken.set(own);
    }
    if (++own.flows > MOST) {
      taken.remove();
      throw new Conflict("endless-step", "流程在这一步里走了 %d 条连线还没有停下来，本次操作没有执行，请流程负责人检查流程 %s 中的循环。".formatted(MOST,
          execution.getProcessDefinitionId().split(":")[0]));
    }
  }

  private final class EveryFlow extends AbstractBpmnParseListener {

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
      flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) EndlessSteps.this::count);
    }
  }
}
