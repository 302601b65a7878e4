package org.assetcloud.itsm.notify.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.assetcloud.itsm.shared.time.Zone;

/** A plain text in UTF-8 from the system to one person, under a message id that is given. */
class ChineseMail extends MimeMessage {

  private static final String SENDER = "资产云平台运维服务管理";
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final String messageId;

  ChineseMail(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  ChineseMail between(String from, InternetAddress to) throws MessagingException {
    try {
      setFrom(new InternetAddress(from, SENDER, UTF_8));
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
    setRecipient(RecipientType.TO, to);
    return this;
  }

  /** Ready to be sent. Nobody's automatic reply is wanted. */
  ChineseMail saying(String subject, String body, Instant at) throws MessagingException {
    setSubject(subject, UTF_8);
    setText(body, UTF_8);
    setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(Zone.SHANGHAI).toOffsetDateTime()));
    setHeader("Auto-Submitted", "auto-generated");
    saveChanges();
    return this;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", "<" + messageId + ">");
  }
}
