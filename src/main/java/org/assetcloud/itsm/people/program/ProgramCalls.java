package org.assetcloud.itsm.people.program;

import java.util.List;

/** The calls that programs may be given: those that features declare with {@link OpenToPrograms}. */
public interface ProgramCalls {

  /** Sorted by path. */
  List<ProgramCall> all();
}
