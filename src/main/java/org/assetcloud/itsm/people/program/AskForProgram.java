package org.assetcloud.itsm.people.program;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.assetcloud.itsm.people.CurrentUser;
import org.assetcloud.itsm.people.grant.RoleGrants;
import org.assetcloud.itsm.people.program.ProgramRequest.State;
import org.assetcloud.itsm.shared.number.DayNumbers;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.stereotype.Component;

/** Asks the bureau's operator to allow a program something, and takes back what was asked before; part of the caller's transaction. */
@Component
class AskForProgram {

  static final String SERIES = "CX";

  private final ProgramRequests requests;
  private final RoleGrants grants;
  private final DayNumbers numbers;
  private final CurrentUser person;
  private final Clock clock;

  AskForProgram(ProgramRequests requests, RoleGrants grants, DayNumbers numbers, CurrentUser person, Clock clock) {
    this.requests = requests;
    this.grants = grants;
    this.numbers = numbers;
    this.person = person;
    this.clock = clock;
  }

  void ask(Program program, ProgramGrant grant, String reason) {
    String number = numbers.next(SERIES, LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI));
    requests.add(new ProgramRequest(number, program.id(), grant, reason, State.PENDING, person.id(), clock.instant(), null));
    grants.ask(number, "程序账号：" + program.name());
  }

  void takeBack(String program) {
    ProgramRequest waiting = requests.newest(List.of(program)).get(program);
    if (waiting != null && waiting.waits() && requests.answer(waiting.answered(State.WITHDRAWN, person.id(), clock.instant(), null))) {
      grants.answered(waiting.number());
    }
  }
}
