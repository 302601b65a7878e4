package org.assetcloud.itsm.ticket.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assetcloud.itsm.demo.ActAs;
import org.assetcloud.itsm.demo.DemoStory;
import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.shared.time.Zone;
import org.assetcloud.itsm.ticket.Registration;
import org.assetcloud.itsm.ticket.registration.RaiseTicket;
import org.assetcloud.itsm.worktime.WorkingCalendars;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The tickets of {@code db/demo/tickets.yaml}, played by the demo's people. */
@Component
@Profile("demo")
class TicketStory implements DemoStory {

  private final RaiseTicket raiseTicket;
  private final TicketDeeds deeds;
  private final UserStep userStep;
  private final ActAs actAs;
  private final WorkingCalendars calendars;

  TicketStory(RaiseTicket raiseTicket, TicketDeeds deeds, UserStep userStep, ActAs actAs, WorkingCalendars calendars) {
    this.raiseTicket = raiseTicket;
    this.deeds = deeds;
    this.userStep = userStep;
    this.actAs = actAs;
    this.calendars = calendars;
  }

  @Override
  public List<Moment> until(Instant now) {
    StoryTime time = new StoryTime(now, calendars.current());
    StoryFile file = read();
    List<Moment> moments = new ArrayList<>();
    file.tickets().forEach(told -> moments.addAll(new Ticket(file, told, time).moments()));
    return moments;
  }

  static StoryFile read() {
    try {
      return new ObjectMapper(new YAMLFactory())
          .readValue(new ClassPathResource("db/demo/tickets.yaml").getContentAsByteArray(), StoryFile.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One ticket of the story; it has its number once it is registered. */
  private final class Ticket {

    private final StoryFile file;
    private final StoryFile.Told told;
    private final StoryTime time;
    private String number;

    private Ticket(StoryFile file, StoryFile.Told told, StoryTime time) {
      this.file = file;
      this.told = told;
      this.time = time;
    }

    private List<Moment> moments() {
      return told.steps().stream().map(step -> new Moment(time.of(step.at()), () -> actAs.person(step.by(), () -> act(step)))).toList();
    }

    private void act(StoryFile.Step step) {
      try {
        if (number == null) {
          number = userStep.take(() -> raiseTicket.raise(registration(step)));
        } else {
          deeds.act(number, step);
        }
      } catch (RuntimeException failed) {
        throw new IllegalStateException("The story of “%s” breaks at %s".formatted(told.title(), step), failed);
      }
    }

    private Registration registration(StoryFile.Step step) {
      String reportedAt = step.reportedAt() == null ? null : Zone.answer(time.of(step.reportedAt())).toString();
      for (StoryFile.Unit unit : file.units()) {
        for (StoryFile.Caller caller : unit.callers()) {
          if (caller.name().equals(told.requester())) {
            return new Registration(told.category(), told.channel(), told.severity(), told.title(), told.description(), caller.name(),
                unit.name(), unit.kind().name(), caller.phone(), told.channel().equals("PHONE") ? true : null, reportedAt, step.text());
          }
        }
      }
      throw new IllegalStateException("No unit has a caller " + told.requester());
    }
  }
}
