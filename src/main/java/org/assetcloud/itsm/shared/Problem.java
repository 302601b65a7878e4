package org.assetcloud.itsm.shared;

import java.util.List;

/**
 * A request that cannot be carried out, for a reason its caller can read and act on. The message is a complete Chinese sentence;
 * the type is the kebab-case name of the situation and never changes. Nothing is stored when one is thrown.
 */
public abstract class Problem extends RuntimeException {

  /** One field of the request and what is wrong with it, in Chinese. */
  public record FieldError(String field, String message) {}

  private final String type;
  private final transient List<FieldError> errors;

  Problem(String type, String message, List<FieldError> errors) {
    super(message);
    this.type = type;
    this.errors = List.copyOf(errors);
  }

  /** Kebab-case name of the situation, as in {@code urn:itsm:problem:<type>}. */
  public String type() {
    return type;
  }

  /** The fields at fault, empty where no single field is. */
  public List<FieldError> errors() {
    return errors == null ? List.of() : errors;
  }
}
