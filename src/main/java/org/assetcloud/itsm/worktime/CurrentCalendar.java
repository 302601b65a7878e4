package org.assetcloud.itsm.worktime;

import java.util.Optional;
import org.assetcloud.itsm.worktime.WorkingYears.Knowledge;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The calendar of the years on record. The years are read again only when their version has changed, on whatever node; the version is
 * asked for once in a transaction, which keeps one calendar until its end or its own import.
 */
@Component
@DependsOn("deliveredYears")
class CurrentCalendar implements WorkingCalendars {

  private static final class Held extends ResourceHolderSupport {
    private WorkingCalendar calendar;
  }

  private final WorkingYears years;
  private final OfficeHours hours;
  private volatile WorkingCalendar latest;

  CurrentCalendar(WorkingYears years, WorkingTimeSettings settings) {
    this.years = years;
    this.hours = new OfficeHours(settings.officeHours());
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

  /** Before any other listener, so that they all count on the new calendar. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void forget(WorkingCalendarChanged changed) {
    held().ifPresent(held -> held.calendar = null);
  }

  private WorkingCalendar asOnRecord() {
    WorkingCalendar known = latest;
    if (known != null && known.version().equals(years.version())) {
      return known;
    }
    Knowledge knowledge = years.all();
    WorkingCalendar fresh = new WorkingCalendar(hours, knowledge.years(), knowledge.version());
    latest = fresh;
    return fresh;
  }

  private Optional<Held> held() {
    return Optional.ofNullable((Held) TransactionSynchronizationManager.getResource(this));
  }

  private Held hold() {
    Held held = new Held();
    TransactionSynchronizationManager.bindResource(this, held);
    TransactionSynchronizationManager.registerSynchronization(new ResourceHolderSynchronization<>(held, this) {});
    return held;
  }
}
