package org.assetcloud.itsm.shared.web;

import java.time.Instant;
import org.assetcloud.itsm.shared.text.TypedInstant;
import org.springframework.core.convert.converter.Converter;

/** Reads an instant of the API: ISO 8601 with offset; fractions of a second are cut off. */
class ReadInstant implements Converter<String, Instant> {

  /** A space can only be the plus of the offset that the decoding of a query swallowed. */
  @Override
  public Instant convert(String text) {
    TypedInstant said = TypedInstant.of(text.replace(' ', '+'));
    if (said.at() == null) {
      throw new IllegalArgumentException("No instant with offset: " + text);
    }
    return said.at();
  }
}
