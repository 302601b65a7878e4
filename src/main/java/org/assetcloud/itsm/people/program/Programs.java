package org.assetcloud.itsm.people.program;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The accounts of programs. */
public interface Programs {

  Optional<Program> find(String id);

  /** Nobody else changes it before the transaction ends. */
  Optional<Program> lock(String id);

  /** Newest first. */
  List<Program> list(long offset, int limit);

  long count();

  void add(Program program);

  /** Name, maker and last use stay as they were. */
  void store(Program program);

  /** Notes a use, unless one was noted since an instant. */
  void used(String id, Instant now, Instant since);
}
