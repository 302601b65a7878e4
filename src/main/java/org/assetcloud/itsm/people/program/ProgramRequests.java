package org.assetcloud.itsm.people.program;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The record of what was asked for programs; nothing is ever deleted from it. */
public interface ProgramRequests {

  void add(ProgramRequest request);

  Optional<ProgramRequest> find(String number);

  /** The newest of each program that has any. */
  Map<String, ProgramRequest> newest(Collection<String> programs);

  /** @return whether it still waited */
  boolean answer(ProgramRequest answered);
}
