package org.assetcloud.itsm.ticket.demo;

import org.assetcloud.itsm.shared.step.UserStep;
import org.assetcloud.itsm.ticket.watch.Measure;
import org.assetcloud.itsm.ticket.work.ConfirmationAnswer;
import org.assetcloud.itsm.ticket.work.ResolutionOutcome;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Carries out a step of the story on its ticket, by the same use cases and tasks as people do. */
@Component
@Profile("demo")
class TicketDeeds {

  private final UserStep userStep;
  private final TicketTasks tasks;
  private final BesideTasks beside;

  TicketDeeds(UserStep userStep, TicketTasks tasks, BesideTasks beside) {
    this.userStep = userStep;
    this.tasks = tasks;
    this.beside = beside;
  }

  void act(String number, StoryFile.Step step) {
    switch (step.deed()) {
      case REGISTER -> throw new IllegalArgumentException("Only the first step of a ticket registers it: " + step);
      case CLAIM -> tasks.claim(number);
      case RESPOND -> tasks.respond(number, true, step.text());
      case ATTEMPT -> tasks.respond(number, false, step.text());
      case RESOLVE -> tasks.resolve(number, ResolutionOutcome.valueOf(step.choice()), step.text());
      case CONFIRM -> tasks.confirm(number, ConfirmationAnswer.valueOf(step.choice()), step.text());
      case HANDLE_ESCALATION -> tasks.handleEscalation(number, Measure.valueOf(step.choice()), step.text(), step.to());
      default -> userStep.take(() -> beside.act(number, step));
    }
  }
}
