package org.assetcloud.itsm.shared.text;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * A time as somebody typed it: ISO 8601 with its offset from UTC. Blanks around it do not count, fractions of a second are cut off.
 *
 * @param at null where nothing was typed or it cannot be read
 * @param typed whether anything was
 */
public record TypedInstant(Instant at, boolean typed) {

  public static TypedInstant of(String text) {
    if (text == null || text.isBlank()) {
      return new TypedInstant(null, false);
    }
    try {
      return new TypedInstant(OffsetDateTime.parse(text.strip()).toInstant().truncatedTo(ChronoUnit.SECONDS), true);
    } catch (DateTimeParseException unreadable) {
      return new TypedInstant(null, true);
    }
  }

  /** What is wrong with it where a time is needed, a Chinese sentence without its stop; null where it can be read. */
  public String fault(String label) {
    return at != null ? null : typed ? label + "须带时区，例如 2026-03-02T20:00:00+08:00" : "请填写" + label;
  }
}
