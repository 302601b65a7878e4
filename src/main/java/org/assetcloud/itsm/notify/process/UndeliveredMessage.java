package org.assetcloud.itsm.notify.process;

/** Names of {@code undeliveredMessage.bpmn} that code binds to; a test holds them against the model. */
final class UndeliveredMessage {

  static final String KEY = "undeliveredMessage";

  static final String UNDELIVERED = "itsm.notify.messageUndelivered";

  /** The message's id in our table. */
  static final String MESSAGE = "message";

  private UndeliveredMessage() {}
}
