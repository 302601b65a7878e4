package org.assetcloud.itsm.notify.mail;

import jakarta.mail.MessagingException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What a failure to send means. A recipient or a message that the server refuses with 5xx is refused for good. A sender, a password or a
 * greeting that it refuses is the installation's fault and may be mended: like 4xx, a timeout or no connection, it is tried again.
 */
final class SmtpFailure {

  private SmtpFailure() {}

  static boolean isForGood(MessagingException failure) {
    return chain(failure).anyMatch(SmtpFailure::refusesForGood);
  }

  /** Chinese first, then what the server or the machine said. */
  static String reason(MessagingException failure) {
    String said = chain(failure).map(SmtpFailure::said).filter(text -> !text.isBlank()).reduce((outer, inner) -> inner).orElse("");
    return (isForGood(failure) ? "邮件服务器拒收：" : "邮件服务器未能接收：") + said.strip();
  }

  private static boolean refusesForGood(Throwable failure) {
    if (failure instanceof SMTPAddressFailedException address) {
      return permanent(address.getReturnCode());
    }
    return failure instanceof SMTPSendFailedException send && permanent(send.getReturnCode())
        && (send.getCommand().equals(".") || send.getCommand().equals("DATA"));
  }

  private static boolean permanent(int code) {
    return code >= 500 && code <= 599;
  }

  private static Stream<Throwable> chain(MessagingException failure) {
    return Stream.iterate((Throwable) failure, one -> one != null,
        one -> one instanceof MessagingException messaging ? messaging.getNextException() : one.getCause());
  }

  private static String said(Throwable failure) {
    return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
  }
}
