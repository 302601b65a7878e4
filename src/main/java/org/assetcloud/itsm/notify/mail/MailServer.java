package org.assetcloud.itsm.notify.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The mail server that {@code spring.mail} names. Encryption is used where the server offers it, and insisted on where a password would
 * otherwise go over the network in the clear; {@code spring.mail.properties} can say otherwise.
 */
@Component
class MailServer {

  private static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "localhost", "::1");

  private final JavaMailSenderImpl spring;

  MailServer(ObjectProvider<JavaMailSenderImpl> spring, MailSettings settings) {
    this.spring = spring.getIfAvailable();
    if (configured()) {
      Stream.of("mail.smtp.", "mail.smtps.").forEach(protocol -> complete(this.spring.getJavaMailProperties(), protocol, settings));
    }
  }

  boolean configured() {
    return spring != null && StringUtils.hasText(spring.getHost());
  }

  Session session() {
    return spring.getSession();
  }

  /** Connected; the caller closes it. */
  Transport connect() throws MessagingException {
    Transport transport = session().getTransport(spring.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : spring.getProtocol());
    transport.connect(spring.getHost(), spring.getPort(), textOrNull(spring.getUsername()), textOrNull(spring.getPassword()));
    return transport;
  }

  private void complete(Properties properties, String protocol, MailSettings settings) {
    boolean secret = textOrNull(spring.getPassword()) != null && !OWN_MACHINE.contains(spring.getHost());
    properties.setProperty(protocol + "connectiontimeout", millis(settings.connectTimeout()));
    properties.setProperty(protocol + "timeout", millis(settings.readTimeout()));
    properties.setProperty(protocol + "writetimeout", millis(settings.writeTimeout()));
    properties.setProperty(protocol + "quitwait", "false");
    properties.putIfAbsent(protocol + "starttls.enable", "true");
    properties.putIfAbsent(protocol + "starttls.required", String.valueOf(secret));
  }

  private static String millis(Duration duration) {
    return String.valueOf(duration.toMillis());
  }

  private static String textOrNull(String text) {
    return StringUtils.hasText(text) ? text : null;
  }
}
