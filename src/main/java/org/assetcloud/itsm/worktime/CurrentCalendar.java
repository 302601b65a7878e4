package org.assetcloud.itsm.worktime;

import java.util.Optional;
import org.assetcloud.itsm.worktime.WorkingYears.Knowledge;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The calendar of the years on record. The years are read again only when their version has changed, on whatever node; the version is
 * asked for once in a transaction, which keeps one calendar until its end or its own import.
 */
@Component
@DependsOn("deliveredYears")
class CurrentCalendar implements WorkingCalendars {

  /** Lives as long as the transaction's synchronisations, also while it is suspended, and never longer. */
  private static final class Held implements TransactionSynchronization {

    private final CurrentCalendar holder;
    private WorkingCalendar calendar;

    private Held(CurrentCalendar holder) {
      this.holder = holder;
    }
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
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return;
    }
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
    return TransactionSynchronizationManager.getSynchronizations().stream().filter(Held.class::isInstance).map(Held.class::cast)
        .filter(each -> each.holder == this).findFirst();
  }

  private Held hold() {
    Held held = new Held(this);
    TransactionSynchronizationManager.registerSynchronization(held);
    return held;
  }
}
