package org.assetcloud.itsm.people.program.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assetcloud.itsm.people.program.Program;
import org.assetcloud.itsm.people.program.Program.End;
import org.assetcloud.itsm.people.program.ProgramGrant;

/** A {@link Program} as it is stored: calls and addresses divided by commas. */
record ProgramRow(
    String id, String name, String keyDigest, String calls, String addresses, LocalDate until, String madeBy, Instant madeAt,
    Instant endedAt, String endedBy, String endReason, Instant lastUsedAt) {

  static ProgramRow of(Program program) {
    ProgramGrant grant = program.grant();
    End end = program.ended();
    return new ProgramRow(program.id(), program.name(), program.keyDigest(), grant == null ? null : joined(grant.calls()),
        grant == null ? null : joined(grant.addresses()), grant == null ? null : grant.until(), program.madeBy(), program.madeAt(),
        end == null ? null : end.at(), end == null ? null : end.by(), end == null ? null : end.reason(), program.lastUsedAt());
  }

  Program program() {
    ProgramGrant grant = until == null ? null : new ProgramGrant(divided(calls), divided(addresses), until);
    return new Program(id, name, keyDigest, grant, madeBy, madeAt,
        endedAt == null ? null : new End(endedAt, endedBy, endReason), lastUsedAt);
  }

  static String joined(List<String> parts) {
    return String.join(",", parts);
  }

  static List<String> divided(String parts) {
    return List.of(parts.split(","));
  }
}
