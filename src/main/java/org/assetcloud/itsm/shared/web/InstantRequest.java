package org.assetcloud.itsm.shared.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.Instant;

/** Reads an instant from a body: a text, ISO 8601 with offset; a number is none. */
class InstantRequest extends StdDeserializer<Instant> {

  private final transient ReadInstant read = new ReadInstant();

  InstantRequest() {
    super(Instant.class);
  }

  @Override
  public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return (Instant) context.handleUnexpectedToken(Instant.class, json);
    }
    try {
      return read.convert(json.getText());
    } catch (IllegalArgumentException unreadable) {
      return (Instant) context.handleWeirdStringValue(Instant.class, json.getText(), "no instant with offset");
    }
  }
}
