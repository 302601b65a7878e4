package org.assetcloud.itsm.notify.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Optional;
import org.assetcloud.itsm.notify.message.Channel;
import org.assetcloud.itsm.notify.message.Message;
import org.assetcloud.itsm.notify.message.MessageText;
import org.assetcloud.itsm.notify.message.Outcome;
import org.assetcloud.itsm.notify.message.Sender;
import org.assetcloud.itsm.people.Contacts;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends a message by mail, over a connection of its own. */
@Component
class SendMail implements Sender {

  private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);

  private final MailServer server;
  private final MailSettings settings;
  private final Contacts contacts;
  private final MessageText text;
  private final Clock clock;

  SendMail(MailServer server, MailSettings settings, Contacts contacts, MessageText text, Clock clock) {
    this.server = server;
    this.settings = settings;
    this.contacts = contacts;
    this.text = text;
    this.clock = clock;
  }

  @Override
  public Channel channel() {
    return Channel.MAIL;
  }

  @Override
  public boolean configured() {
    return server.configured();
  }

  @Override
  public String messageId(String digest) {
    return digest + settings.from().substring(settings.from().lastIndexOf('@'));
  }

  @Override
  public Outcome send(Message message) {
    Optional<String> address = contacts.email(message.recipient());
    return address.map(to -> send(message, to)).orElseGet(Outcome::noAddress);
  }

  private Outcome send(Message message, String to) {
    try {
      return send(mail(message, new InternetAddress(to, true)), to);
    } catch (AddressException malformed) {
      return Outcome.refused(to, "邮箱地址不正确：" + malformed.getMessage());
    } catch (MessagingException unwritable) {
      return Outcome.failed(to, SmtpFailure.reason(unwritable));
    }
  }

  private ChineseMail mail(Message message, InternetAddress to) throws MessagingException {
    return new ChineseMail(server.session(), message.messageId()).between(settings.from(), to)
        .saying(text.subject(message.announcement()), text.body(message.announcement()), clock.instant());
  }

  private Outcome send(ChineseMail mail, String to) {
    Transport transport = null;
    try {
      transport = server.connect();
      transport.sendMessage(mail, mail.getAllRecipients());
      return Outcome.sent(to, transport instanceof SMTPTransport smtp ? smtp.getLastServerResponse().strip() : null);
    } catch (MessagingException failure) {
      String reason = SmtpFailure.reason(failure);
      return SmtpFailure.isForGood(failure) ? Outcome.refused(to, reason) : Outcome.failed(to, reason);
    } finally {
      close(transport);
    }
  }

  /** What the server has taken it has taken, whatever happens to the connection then. */
  private static void close(Transport transport) {
    try {
      if (transport != null) {
        transport.close();
      }
    } catch (MessagingException broken) {
      LOG.debug("The connection to the mail server ended before it was closed", broken);
    }
  }
}
