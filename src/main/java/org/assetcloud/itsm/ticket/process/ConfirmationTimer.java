package org.assetcloud.itsm.ticket.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

/**
 * Sets the timer of an open confirmation again after it has fired, in tickets of every version: a boundary timer that does not interrupt fires
 * once, and the working days on which nobody follows up are no cycle.
 */
@Component
public class ConfirmationTimer {

  public void again(DelegateExecution fired) {
    all(((ExecutionEntity) fired).getProcessInstance()).filter(ConfirmationTimer::confirms).findFirst().ifPresent(task ->
        TimerDeclarationImpl.getDeclarationsForScope(task.getActivity()).get(TicketHandling.CONFIRMATION_DUE).createTimerInstance(task));
  }

  private static boolean confirms(ExecutionEntity one) {
    return one.isScope() && one.getActivity() != null && one.getActivity().getId().equals(TicketHandling.CONFIRM);
  }

  private static Stream<ExecutionEntity> all(ExecutionEntity one) {
    return Stream.concat(Stream.of(one), one.getExecutions().stream().flatMap(ConfirmationTimer::all));
  }
}
