package org.assetcloud.itsm.people.program.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assetcloud.itsm.people.program.Program;
import org.assetcloud.itsm.people.program.ProgramRequest;
import org.assetcloud.itsm.people.program.ProgramRequests;
import org.assetcloud.itsm.people.program.Programs;
import org.assetcloud.itsm.shared.time.Zone;
import org.springframework.stereotype.Component;

/** Puts programs together with what was asked for them last, in one read for all. */
@Component
class AnswerPrograms {

  private final Programs programs;
  private final ProgramRequests requests;
  private final Clock clock;

  AnswerPrograms(Programs programs, ProgramRequests requests, Clock clock) {
    this.programs = programs;
    this.requests = requests;
    this.clock = clock;
  }

  /** @param key null where it is not to be seen */
  ProgramAnswer of(String id, String key) {
    return ProgramAnswer.of(programs.find(id).orElseThrow(), requests.newest(List.of(id)).get(id), today(), key);
  }

  List<ProgramAnswer> of(List<Program> listed) {
    Map<String, ProgramRequest> newest = requests.newest(listed.stream().map(Program::id).toList());
    return listed.stream().map(program -> ProgramAnswer.of(program, newest.get(program.id()), today(), null)).toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Zone.SHANGHAI);
  }
}
