package org.assetcloud.itsm.shared;

import java.util.List;

/** The system could not do now what was asked, because it took too long or too many ask at once: HTTP 503. */
public final class Overloaded extends Problem {

  public Overloaded(String type, String message) {
    super(type, message, List.of());
  }
}
