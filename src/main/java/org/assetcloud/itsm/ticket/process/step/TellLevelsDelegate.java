package org.assetcloud.itsm.ticket.process.step;

import java.util.List;
import org.assetcloud.itsm.engine.expression.ProcessBean;
import org.assetcloud.itsm.ticket.escalation.Escalation;
import org.assetcloud.itsm.ticket.watch.TellDueLevels;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.variable.Variables;

@ProcessBean
class TellLevelsDelegate implements JavaDelegate {

  private final TellDueLevels levels;

  TellLevelsDelegate(TellDueLevels levels) {
    this.levels = levels;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    List<String> toHandle = levels.tell(number).stream().map(Escalation::question).toList();
    execution.setVariable("levelsToHandle", Variables.untypedValue(toHandle, true));
    execution.setVariable("nextWake", Variables.untypedValue(levels.nextWake(number) != null, true));
  }
}
