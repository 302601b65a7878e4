package org.assetcloud.itsm.shared;

import java.util.List;

/** The request is sound, but the state it meets does not allow it (any more): HTTP 409. */
public class Conflict extends Problem {

  public Conflict(String type, String message) {
    super(type, message, List.of());
  }
}
