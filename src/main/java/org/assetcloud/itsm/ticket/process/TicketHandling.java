package org.assetcloud.itsm.ticket.process;

import java.util.List;

/** Names of {@code ticketHandling.bpmn} that code binds to; a test holds them against the model. */
public final class TicketHandling {

  public static final String KEY = "ticketHandling";

  public static final String RESPOND = "userTask_respondTicket";
  public static final String RESOLVE = "userTask_resolveTicket";
  public static final String CONFIRM = "userTask_confirmSolution";
  public static final String HANDLE_ESCALATION = "userTask_handleEscalation";
  static final String NEXT_LEVEL_DUE = "timerEvent_nextLevelDue";
  static final String CONFIRMATION_DUE = "boundaryEvent_confirmationDue";

  /** The tasks of the ticket's own work, of which one is open at a time. */
  public static final List<String> WORK = List.of(RESPOND, RESOLVE, CONFIRM);

  /** Variables kept with the instance: inputs of the tables and columns of lists, nothing personal. */
  public static final String NUMBER = "number";
  public static final String CATEGORY = "category";
  public static final String SEVERITY = "severity";
  public static final String TITLE = "title";
  public static final String REQUESTER_UNIT = "requesterUnit";

  /** Which escalation a task of {@link #HANDLE_ESCALATION} is about. */
  public static final String ESCALATION = "escalation";

  static final String CANCELLED = "itsm.ticket.cancelled";
  static final String CHANGE_CLOSED = "itsm.change.closed";

  private TicketHandling() {}
}
