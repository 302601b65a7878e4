package org.assetcloud.itsm.people.program.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.assetcloud.itsm.people.program.ProgramGrant;
import org.assetcloud.itsm.people.program.ProgramRequest;
import org.assetcloud.itsm.people.program.ProgramRequest.Answer;

/** A {@link ProgramRequest} as it is stored: calls and addresses divided by commas. */
record ProgramRequestRow(
    String number, String program, String calls, String addresses, LocalDate until, String reason, ProgramRequest.State state,
    String askedBy, Instant askedAt, String answeredBy, Instant answeredAt, String comment) {

  static ProgramRequestRow of(ProgramRequest request) {
    Answer answer = request.answer();
    return new ProgramRequestRow(request.number(), request.program(), ProgramRow.joined(request.grant().calls()),
        ProgramRow.joined(request.grant().addresses()), request.grant().until(), request.reason(), request.state(), request.askedBy(),
        request.askedAt(), answer == null ? null : answer.by(), answer == null ? null : answer.at(), answer == null ? null : answer.comment());
  }

  ProgramRequest request() {
    return new ProgramRequest(number, program, new ProgramGrant(ProgramRow.divided(calls), ProgramRow.divided(addresses), until), reason,
        state, askedBy, askedAt, answeredBy == null ? null : new Answer(answeredBy, answeredAt, comment));
  }
}
