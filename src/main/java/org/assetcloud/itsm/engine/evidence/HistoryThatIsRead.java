package org.assetcloud.itsm.engine.evidence;

import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.pvm.PvmActivity;

/**
 * The engine's full history without what nobody reads and what is no evidence (R7.1):
 *
 * <ul>
 *   <li>gateways at which flows only meet, since what came before and comes after says the way;
 *   <li>what was typed into forms. The engine would keep it letter for letter, though it is handed on as transient variables: the password
 *       with which a plan is signed (R4.1) in clear, and of nothing more than 4,000 characters;
 *   <li>{@link InnerVariables};
 *   <li>the first value of a variable a second time, beside the variable itself; each later value is a row of its own;
 *   <li>that timers were set, acted and were taken away. What they did has its own records; that one failed is kept, with its reason.
 * </ul>
 *
 * <p>It has the number of the full history, by which the engine compares its level with the database's at each start, so that a database may
 * go from one to the other and back.
 */
final class HistoryThatIsRead extends HistoryLevelFull {

  static final String NAME = "read";

  private static final Set<HistoryEventTypes> UNREAD = Set.of(HistoryEventTypes.FORM_PROPERTY_UPDATE, HistoryEventTypes.JOB_CREATE,
      HistoryEventTypes.JOB_SUCCESS, HistoryEventTypes.JOB_DELETE);

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean isHistoryEventProduced(HistoryEventType type, Object about) {
    return !UNREAD.contains(type) && !ofAMeeting(type, about) && !ofTheMachinery(about) && !twice(type, about);
  }

  /** What else happens while a token is there is kept. */
  private static boolean ofAMeeting(HistoryEventType type, Object about) {
    return (type == HistoryEventTypes.ACTIVITY_INSTANCE_START || type == HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE
        || type == HistoryEventTypes.ACTIVITY_INSTANCE_END) && about instanceof ExecutionEntity token && flowsOnlyMeet(token.getActivity());
  }

  private static boolean flowsOnlyMeet(PvmActivity at) {
    return at != null && ActivityTypes.GATEWAY_EXCLUSIVE.equals(at.getProperty(BpmnProperties.TYPE.getName()))
        && at.getIncomingTransitions().size() > 1 && at.getOutgoingTransitions().size() == 1;
  }

  private static boolean twice(HistoryEventType type, Object about) {
    return type == HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL && about instanceof HistoricVariableUpdateEventEntity value
        && value.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_CREATE);
  }

  private static boolean ofTheMachinery(Object about) {
    return about instanceof VariableInstanceEntity variable && InnerVariables.NAMES.contains(variable.getName());
  }
}
