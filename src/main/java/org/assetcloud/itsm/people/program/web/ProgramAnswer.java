package org.assetcloud.itsm.people.program.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.assetcloud.itsm.people.program.Program;
import org.assetcloud.itsm.people.program.ProgramGrant;
import org.assetcloud.itsm.people.program.ProgramRequest;
import org.assetcloud.itsm.shared.time.Zone;

/** A program as the API answers it; its key only to whoever has just made it. */
record ProgramAnswer(
    String id, String name, Program.State state, List<String> calls, List<String> addresses, LocalDate until, String madeBy,
    OffsetDateTime madeAt, OffsetDateTime lastUsedAt, Ended ended, Asked request, String programKey) {

  record Ended(OffsetDateTime at, String by, String reason) {}

  record Asked(
      String number, ProgramRequest.State state, List<String> calls, List<String> addresses, LocalDate until, String reason, String askedBy,
      OffsetDateTime askedAt, String answeredBy, OffsetDateTime answeredAt, String comment) {

    static Asked of(ProgramRequest request) {
      ProgramRequest.Answer answer = request.answer();
      return new Asked(request.number(), request.state(), request.grant().calls(), request.grant().addresses(), request.grant().until(),
          request.reason(), request.askedBy(), Zone.answer(request.askedAt()), answer == null ? null : answer.by(),
          answer == null ? null : Zone.answer(answer.at()), answer == null ? null : answer.comment());
    }
  }

  static ProgramAnswer of(Program program, ProgramRequest newest, LocalDate today, String key) {
    ProgramGrant grant = program.grant();
    Program.End end = program.ended();
    boolean waits = newest != null && newest.state() == ProgramRequest.State.PENDING;
    return new ProgramAnswer(program.id(), program.name(), program.state(today, waits), grant == null ? List.of() : grant.calls(),
        grant == null ? List.of() : grant.addresses(), grant == null ? null : grant.until(), program.madeBy(),
        Zone.answer(program.madeAt()), Zone.answer(program.lastUsedAt()), end == null ? null : new Ended(Zone.answer(end.at()), end.by(), end.reason()),
        newest == null ? null : Asked.of(newest), key);
  }
}
