package org.assetcloud.itsm.testing;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/**
 * Reads every line that is logged while wired tests run, and fails the class in which one holds a password, a key, a code or a full phone
 * number (R6.2, R7.2): whatever {@link Caller} was answered under a name of {@link #SECRET}, and what looks like one of them.
 */
public class LogsNoSecrets implements BeforeEachCallback, AfterAllCallback {

  /** Members of answers that are shown once and never again. */
  public static final List<String> SECRET = List.of("oneTimePassword", "secret", "programKey", "recoveryCodes");

  private static final String NAME = "logs-no-secrets";
  private static final int LONG_ENOUGH = 6;
  private static final Pattern LOOKS_SECRET = Pattern.compile(
      "(?<![\\w-])1[3-9]\\d{9}(?![\\w-])|otpauth://|\\bBasic [A-Za-z0-9+/]{8,}=*|(?i)\"?(?:password|secret)\"?\\s*[=:]\\s*\"?[^\\s\"*,}]{4,}");
  private static final Set<String> SECRETS = ConcurrentHashMap.newKeySet();
  private static final Queue<String> FOUND = new ConcurrentLinkedQueue<>();

  /** From now on no line may hold it. */
  public static void keep(String secret) {
    if (secret.length() >= LONG_ENOUGH) {
      SECRETS.add(secret);
    }
  }

  /** Whether a line of a log holds what is nobody's to read. */
  static boolean gaveAway(String line) {
    return LOOKS_SECRET.matcher(line).find() || SECRETS.stream().anyMatch(line::contains);
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    LoggerContext logs = (LoggerContext) LoggerFactory.getILoggerFactory();
    Logger root = logs.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    if (root.getAppender(NAME) == null) {
      Reader reader = new Reader();
      reader.setName(NAME);
      reader.setContext(logs);
      reader.start();
      root.addAppender(reader);
    }
  }

  @Override
  public void afterAll(ExtensionContext tests) {
    List<String> found = List.copyOf(FOUND);
    FOUND.clear();
    if (!found.isEmpty()) {
      throw new AssertionError("The log holds what nobody may read there:\n" + String.join("\n", found));
    }
  }

  private static final class Reader extends AppenderBase<ILoggingEvent> {

    @Override
    protected void append(ILoggingEvent event) {
      Stream.concat(Stream.of(event.getFormattedMessage()), causes(event.getThrowableProxy()))
          .filter(LogsNoSecrets::gaveAway).map(line -> event.getLoggerName() + ": " + line).forEach(FOUND::add);
    }

    private static Stream<String> causes(IThrowableProxy thrown) {
      return thrown == null ? Stream.of() : Stream.concat(Stream.ofNullable(thrown.getMessage()), causes(thrown.getCause()));
    }
  }
}
