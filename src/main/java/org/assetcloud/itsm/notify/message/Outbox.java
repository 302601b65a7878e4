package org.assetcloud.itsm.notify.message;

import java.time.Instant;
import java.util.List;
import org.assetcloud.itsm.notify.message.Outcome.Result;

/** The messages on record: those waiting to be sent, and what became of the others. Each call is short. */
public interface Outbox {

  /** A message that is to be sent at once. */
  record NewMessage(Channel channel, String recipient, String eventKey, String messageId, Instant at) {}

  /** One statement, however many. */
  void add(List<NewMessage> messages);

  /** Those of the channel that are due, longest due first. */
  List<Message> due(Channel channel, Instant now, int limit);

  /** Takes a message for one attempt; should the attempt never end, it is due again then. @return false where another has taken it */
  boolean take(Message message, Instant dueAgain);

  /** Ends a message that is still waiting, whoever has taken it meanwhile. @param result any but FAILED */
  void end(Message message, Result result, String address, String answer, Instant at);

  /** Due again then, unless somebody else has taken it meanwhile. */
  void postpone(Message message, Instant dueAgain, String address, String answer);

  /** @return false where somebody else has taken it meanwhile */
  boolean giveUp(Message message, String address, String answer, Instant at);

  /** Begins anew with a message that was given up; any other stays as it is. */
  void queueAgain(long id, Instant at);
}
