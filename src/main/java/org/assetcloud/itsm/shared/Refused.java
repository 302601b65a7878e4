package org.assetcloud.itsm.shared;

import java.util.List;
import java.util.stream.Collectors;

/** The request can be read but breaks a rule, and names the fields that do: HTTP 422. */
public class Refused extends Problem {

  public Refused(String type, String message, List<FieldError> errors) {
    super(type, message, errors);
  }

  /** Refuses one field. */
  public static Refused field(String field, String message) {
    return fields(List.of(new FieldError(field, message)));
  }

  /** Refuses several fields at once; the message joins theirs. */
  public static Refused fields(List<FieldError> errors) {
    return new Refused("invalid-request", errors.stream().map(FieldError::message).collect(Collectors.joining(" ")), errors);
  }
}
