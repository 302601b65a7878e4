package org.assetcloud.itsm.notify.message;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Looks for due messages again and again, on threads that do nothing else: a server that hangs keeps neither a deadline's timer nor
 * another channel waiting. What is due is decided by the application's clock.
 */
@Component
class SendInBackground implements SmartLifecycle {

  private static final int PATIENCE_AT_THE_END_IN_SECONDS = 5;

  private final SendMessages sendMessages;
  private final MessageSettings settings;
  private final List<ThreadPoolTaskScheduler> running = new ArrayList<>();

  SendInBackground(SendMessages sendMessages, MessageSettings settings) {
    this.sendMessages = sendMessages;
    this.settings = settings;
  }

  @Override
  public synchronized void start() {
    sendMessages.configured().forEach(channel -> running.add(threadsOf(channel)));
  }

  @Override
  public synchronized void stop() {
    running.forEach(ThreadPoolTaskScheduler::shutdown);
    running.clear();
  }

  @Override
  public synchronized boolean isRunning() {
    return !running.isEmpty();
  }

  private ThreadPoolTaskScheduler threadsOf(Channel channel) {
    ThreadPoolTaskScheduler threads = new ThreadPoolTaskScheduler();
    threads.setPoolSize(settings.threads());
    threads.setThreadNamePrefix("send-" + channel.name().toLowerCase() + "-");
    threads.setDaemon(true);
    threads.setAwaitTerminationSeconds(PATIENCE_AT_THE_END_IN_SECONDS);
    threads.initialize();
    Instant first = threads.getClock().instant().plus(settings.look());
    for (int thread = 0; thread < settings.threads(); thread++) {
      threads.scheduleWithFixedDelay(() -> sendMessages.sendDue(channel), first, settings.look());
    }
    return threads;
  }
}
