package org.assetcloud.itsm.engine.step;

import org.camunda.bpm.engine.impl.history.event.HistoricFormPropertyEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;

/**
 * The engine's history without what was typed into forms. The engine would keep it letter for letter, though it is handed on as transient
 * variables: the password with which a plan is signed (R4.1) in clear, and of nothing more than 4,000 characters.
 */
final class HistoryWithoutForms extends DbHistoryEventHandler {

  @Override
  public void handleEvent(HistoryEvent event) {
    if (!(event instanceof HistoricFormPropertyEventEntity)) {
      super.handleEvent(event);
    }
  }
}
