package org.assetcloud.itsm.notify.message;

import java.util.Collection;
import java.util.List;
import org.assetcloud.itsm.notify.Announcement;
import org.assetcloud.itsm.notify.Courier;
import org.assetcloud.itsm.notify.message.Outbox.NewMessage;
import org.assetcloud.itsm.shared.text.Digest;
import org.springframework.stereotype.Component;

/** Notes down what is to be sent, by every channel that is configured and carries it; nothing at all where none does. */
@Component
class QueueMessages implements Courier {

  private static final int DIGITS = 40;

  private final Outbox outbox;
  private final List<Sender> senders;

  QueueMessages(Outbox outbox, List<Sender> senders) {
    this.outbox = outbox;
    this.senders = senders;
  }

  @Override
  public void take(Collection<String> recipients, Announcement announcement) {
    List<NewMessage> messages = senders.stream().filter(sender -> sender.configured() && sender.channel().carries(announcement.kind()))
        .flatMap(sender -> recipients.stream().map(recipient -> message(sender, recipient, announcement))).toList();
    if (!messages.isEmpty()) {
      outbox.add(messages);
    }
  }

  private static NewMessage message(Sender sender, String recipient, Announcement announcement) {
    String messageId = sender.messageId(
        Digest.hex(sender.channel() + "\n" + announcement.eventKey() + "\n" + recipient).substring(0, DIGITS));
    return new NewMessage(sender.channel(), recipient, announcement.eventKey(), messageId, announcement.at());
  }
}
