package org.assetcloud.itsm.ticket.process;

import java.util.Map;
import java.util.Optional;

/** A ticket that the software raises itself, as it is handed to the process. */
public final class FoundTicket {

  /** Has the values of what was found; no form asks it. */
  static final String VALUES = "found";

  private FoundTicket() {}

  /** What was found; empty where a person reports. */
  @SuppressWarnings("unchecked")
  public static Optional<Map<String, Object>> in(Map<String, Object> said) {
    return Optional.ofNullable((Map<String, Object>) said.get(VALUES));
  }
}
