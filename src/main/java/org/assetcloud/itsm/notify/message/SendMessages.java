package org.assetcloud.itsm.notify.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assetcloud.itsm.notify.message.Outcome.Result;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. A message is taken in a statement of its own, sent while no transaction is open, and its outcome is recorded in
 * another; who dies in between leaves it due again a little later, under the same message id. What is known to be sent is never sent again.
 */
@Component
public class SendMessages {

  /** Longer than any attempt takes, by a machine whose clock is not exact. */
  static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(SendMessages.class);
  private static final int AT_ONCE = 20;

  private final Map<Channel, Sender> senders;
  private final Outbox outbox;
  private final GiveUp giveUp;
  private final Clock clock;

  /** Being sent by this node, however far the clock is moved meanwhile. */
  private final Set<Long> underWay = ConcurrentHashMap.newKeySet();
  /** Sent, while the database could not be told so. */
  private final Map<Long, Outcome> unrecorded = new ConcurrentHashMap<>();

  SendMessages(List<Sender> senders, Outbox outbox, GiveUp giveUp, Clock clock) {
    this.senders = senders.stream().collect(Collectors.toUnmodifiableMap(Sender::channel, Function.identity()));
    this.outbox = outbox;
    this.giveUp = giveUp;
    this.clock = clock;
  }

  /** The channels the installation has a server for. */
  public Set<Channel> configured() {
    return senders.values().stream().filter(Sender::configured).map(Sender::channel)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Channel.class)));
  }

  /** Returns when nothing of the channel is due that nobody else is sending; several threads and nodes may do it at once. */
  public void sendDue(Channel channel) {
    boolean tried = true;
    while (tried) {
      tried = false;
      for (Message message : outbox.due(channel, clock.instant(), AT_ONCE)) {
        tried |= attempt(message);
      }
    }
  }

  /** @return whether it was this thread's to try */
  private boolean attempt(Message message) {
    if (!underWay.add(message.id())) {
      return false;
    }
    try {
      if (!outbox.take(message, clock.instant().plus(LONGEST_ATTEMPT))) {
        return false;
      }
      Outcome outcome = unrecorded.containsKey(message.id()) ? unrecorded.get(message.id()) : send(message);
      if (outcome.result() == Result.SENT) {
        unrecorded.put(message.id(), outcome);
      }
      record(message.attempted(), outcome);
      unrecorded.remove(message.id());
      return true;
    } finally {
      underWay.remove(message.id());
    }
  }

  private Outcome send(Message message) {
    try {
      return senders.get(message.channel()).send(message);
    } catch (RuntimeException unexpected) {
      LOG.warn("Message {} failed", message.messageId(), unexpected);
      return Outcome.failed(null, String.valueOf(unexpected));
    }
  }

  private void record(Message message, Outcome outcome) {
    Instant now = clock.instant();
    if (outcome.result() != Result.FAILED) {
      outbox.end(message, outcome.result(), outcome.address(), outcome.answer(), now);
      return;
    }
    Retries.next(message, now).ifPresentOrElse(
        next -> outbox.postpone(message, next, outcome.address(), outcome.answer()), () -> giveUp.of(message, outcome));
  }
}
