package org.assetcloud.itsm.worktime.year;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.assetcloud.itsm.worktime.WorkingCalendar;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The calendar of the version on record. A version is read once and kept, for its content never changes; which one counts, on whatever
 * node it was changed, is asked for once in a transaction, which keeps one calendar until its end or its own import.
 */
@Component
@DependsOn("deliveredYears")
class CurrentCalendar implements WorkingCalendars {

  /** Lives as long as the transaction's synchronisations, also while it is suspended, and never longer. */
  private static final class Held implements TransactionSynchronization {

    private final ThreadLocal<Held> bound;
    private WorkingCalendar calendar;

    private Held(ThreadLocal<Held> bound) {
      this.bound = bound;
      bound.set(this);
    }

    @Override
    public void suspend() {
      bound.remove();
    }

    @Override
    public void resume() {
      bound.set(this);
    }

    @Override
    public void afterCompletion(int status) {
      bound.remove();
    }
  }

  private final ThreadLocal<Held> bound = new ThreadLocal<>();
  private final WorkingYears years;
  private final CalendarVersions versions;
  private final Map<String, WorkingCalendar> read = new ConcurrentHashMap<>();

  CurrentCalendar(WorkingYears years, CalendarVersions versions) {
    this.years = years;
    this.versions = versions;
  }

  @Override
  public WorkingCalendar current() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return asOnRecord();
    }
    Held held = held().orElseGet(this::hold);
    if (held.calendar == null) {
      held.calendar = asOnRecord();
    }
    return held.calendar;
  }

  @Override
  public WorkingCalendar of(String version) {
    WorkingCalendar known = read.get(version);
    return known != null ? known : read(version);
  }

  /** Before any other listener, so that they all count on the new calendar. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void forget(WorkingCalendarChanged changed) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return;
    }
    held().ifPresent(held -> held.calendar = null);
  }

  private WorkingCalendar asOnRecord() {
    return of(years.version());
  }

  private WorkingCalendar read(String version) {
    CalendarContent content = versions.find(version)
        .orElseThrow(() -> new IllegalArgumentException("The working calendar never had the version " + version));
    WorkingCalendar calendar = new WorkingCalendar(content.hours(), content.years(), version);
    read.put(version, calendar);
    return calendar;
  }

  /** Kept beside the synchronisations: to look through them at each question takes longer the more a transaction does. */
  private Optional<Held> held() {
    return Optional.ofNullable(bound.get());
  }

  private Held hold() {
    Held held = new Held(bound);
    TransactionSynchronizationManager.registerSynchronization(held);
    return held;
  }
}
