package org.assetcloud.itsm.shared;

import java.util.List;

/** What was asked for does not exist, or not for this person: HTTP 404. */
public class NotFound extends Problem {

  public NotFound(String type, String message) {
    super(type, message, List.of());
  }
}
