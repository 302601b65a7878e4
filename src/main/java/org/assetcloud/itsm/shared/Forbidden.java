package org.assetcloud.itsm.shared;

import java.util.List;

/** This person may not do this: HTTP 403. */
public class Forbidden extends Problem {

  public Forbidden(String type, String message) {
    super(type, message, List.of());
  }
}
