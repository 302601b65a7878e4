package org.assetcloud.itsm.shared.persistence;

/** Patterns for {@code like … escape '!'}. */
public final class Like {

  private Like() {}

  /** Whatever contains the text, whatever signs that has. */
  public static String containing(String text) {
    return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
