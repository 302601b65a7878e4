package org.assetcloud.itsm.worktime.year;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.worktime.OfficeHours;
import org.assetcloud.itsm.worktime.WorkingYear;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The years the product is delivered with ({@code db/reference/working-years}), in the JSON form of holiday-cn, and the office hours it
 * is started with. At start the years fill in what is not on record; a year that is on record stays as it is, whoever imported it. Other
 * office hours than those on record are another version from here on, as if they had been imported.
 */
@Component
class DeliveredYears {

  private final ChangeCalendar changeCalendar;
  private final OfficeHours hours;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final ObjectMapper json;

  DeliveredYears(ChangeCalendar changeCalendar, WorkingTimeSettings settings, ApplicationEventPublisher events,
      PlatformTransactionManager transactions, ObjectMapper json) {
    this.changeCalendar = changeCalendar;
    this.hours = new OfficeHours(settings.officeHours());
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.json = json;
  }

  /** The very first start has nothing to move yet, but whatever starts after this already counts. */
  @PostConstruct
  void begin() throws IOException {
    UnaryOperator<CalendarContent> delivered = delivered();
    transaction.executeWithoutResult(status -> {
      if (changeCalendar.begin(hours)) {
        changeCalendar.change(delivered, CurrentUser.SYSTEM);
      }
    });
  }

  /** Once everybody listens: open deadlines move with the calendar in the same transaction, so a start that is cut short starts over. */
  @EventListener(ApplicationStartedEvent.class)
  void fillIn() throws IOException {
    UnaryOperator<CalendarContent> delivered = delivered();
    transaction.executeWithoutResult(status -> changeCalendar.change(delivered, CurrentUser.SYSTEM).ifPresent(events::publishEvent));
  }

  private UnaryOperator<CalendarContent> delivered() throws IOException {
    List<WorkingYear> years = read();
    return content -> {
      CalendarContent filled = content.with(hours);
      for (WorkingYear year : years) {
        filled = filled.knows(year.year()) ? filled : filled.with(year);
      }
      return filled;
    };
  }

  private List<WorkingYear> read() throws IOException {
    List<WorkingYear> delivered = new ArrayList<>();
    for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:db/reference/working-years/*.json")) {
      delivered.add(json.readValue(file.getContentAsByteArray(), NoticeFile.class).workingYear());
    }
    return delivered;
  }
}
