package org.assetcloud.itsm.ticket.demo;

import org.assetcloud.itsm.ticket.desk.CancelTicket;
import org.assetcloud.itsm.ticket.desk.HandBackTicket;
import org.assetcloud.itsm.ticket.desk.NoteOnTicket;
import org.assetcloud.itsm.ticket.desk.ReassignTicket;
import org.assetcloud.itsm.ticket.registration.CorrectTicket;
import org.assetcloud.itsm.ticket.registration.Correction;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The steps of the story that are no tasks. */
@Component
@Profile("demo")
class BesideTasks {

  private final NoteOnTicket noteOnTicket;
  private final CorrectTicket correctTicket;
  private final HandBackTicket handBackTicket;
  private final ReassignTicket reassignTicket;
  private final CancelTicket cancelTicket;

  BesideTasks(NoteOnTicket noteOnTicket, CorrectTicket correctTicket, HandBackTicket handBackTicket, ReassignTicket reassignTicket,
      CancelTicket cancelTicket) {
    this.noteOnTicket = noteOnTicket;
    this.correctTicket = correctTicket;
    this.handBackTicket = handBackTicket;
    this.reassignTicket = reassignTicket;
    this.cancelTicket = cancelTicket;
  }

  void act(String number, StoryFile.Step step) {
    switch (step.deed()) {
      case NOTE -> noteOnTicket.add(number, step.text(), true);
      case CORRECT -> correctTicket.correct(number, new Correction(step.choice(), null, null, null, null, step.text()));
      case HAND_BACK -> handBackTicket.handBack(number, step.text());
      case REASSIGN -> reassignTicket.reassign(number, step.to(), step.text());
      case CANCEL -> cancelTicket.cancel(number, step.text());
      default -> throw new IllegalArgumentException("Not beside the tasks: " + step);
    }
  }
}
