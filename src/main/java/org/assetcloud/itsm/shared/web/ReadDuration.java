package org.assetcloud.itsm.shared.web;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.springframework.core.convert.converter.Converter;

/** Reads a duration of the API: hours, minutes and whole seconds after {@code PT}; days are not read, for they have two lengths here. */
class ReadDuration implements Converter<String, Duration> {

  @Override
  public Duration convert(String text) {
    if (!text.matches("-?PT[-+0-9HMS]+")) {
      throw new IllegalArgumentException("No duration PT…: " + text);
    }
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw new IllegalArgumentException("No duration PT…: " + text, unreadable);
    }
  }
}
